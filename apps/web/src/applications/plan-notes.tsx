import type { PlanNotesFragment } from "@regolith/client";
import { Notice } from "../components/notice/notice.tsx";

/** What to know about an analysis plan, for whoever reads it; nothing when there is nothing. */
export function PlanNotes({ application }: { readonly application: PlanNotesFragment }) {
  return application.analysis.notes.map(({ code, step, message }) => (
    <Notice key={`${code} ${String(step)}`} kind={code === "DESTROYED_BEFORE" ? "warn" : "info"}>
      <p>{message}</p>
    </Notice>
  ));
}

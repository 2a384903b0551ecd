import type { PlanNotesFragment } from "@regolith/client";
import { Notice } from "../components/notice/notice.tsx";
import styles from "./applications.module.css";

/** What to know about an analysis plan, for whoever reads it; nothing when there is nothing. */
export function PlanNotes({ application }: { readonly application: PlanNotesFragment }) {
  const { notes } = application.analysis;
  if (notes.length === 0) return null;
  return (
    <div className={`stack-small ${styles.notes}`}>
      {notes.map(({ code, step, message }) => (
        <Notice
          key={`${code} ${String(step)}`}
          kind={code === "DESTROYED_BEFORE" ? "warn" : "info"}
        >
          <p>{message}</p>
        </Notice>
      ))}
    </div>
  );
}

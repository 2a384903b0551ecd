import type { OpenChangeRequestFragment } from "@regolith/client";
import { useTranslations } from "next-intl";
import { Panel } from "../components/panel/panel.tsx";
import { ChangesDue } from "./due-date.tsx";

interface Props {
  readonly request: Pick<OpenChangeRequestFragment, "dueAt" | "extensions">;
  /** The server's now, ISO 8601. */
  readonly now: string;
}

/** Beside a section that is being changed: by when. */
export function ChangesPanel({ request, now }: Props) {
  const t = useTranslations("changes.due");
  return (
    <Panel title={t("panel")}>
      <ChangesDue request={request} now={now} />
    </Panel>
  );
}

import { type OfficeApplicationFragment, PanelsOfRoundDocument } from "@regolith/client";
import { readsPanels } from "@regolith/domain";
import { getTranslations } from "next-intl/server";
import { api } from "../api/server.ts";
import { DateTimeBeijing } from "../components/date-time/date-time-beijing.tsx";
import { Link } from "../i18n/navigation.ts";
import { PanelStateMark } from "../panels/panel-state-mark.tsx";
import type { Viewer } from "../viewer/viewer.ts";
import styles from "./screening.module.css";

interface Props {
  readonly application: OfficeApplicationFragment;
  readonly viewer: Viewer;
}

/** The meetings that have an application on their agenda. */
export async function PanelLinks({ application: { id, round }, viewer }: Props) {
  if (round === null || !readsPanels(viewer)) return null;
  const execute = await api();
  const { panels } = await execute(PanelsOfRoundDocument, { roundId: round.id });
  const own = panels.nodes.filter(({ cases }) =>
    cases.some(({ application }) => application?.id === id),
  );
  if (own.length === 0) return null;
  const t = await getTranslations("office.panels");
  return (
    <section className={styles.card} aria-labelledby="panels">
      <h2 id="panels" className="title-4">
        {t("title")}
      </h2>
      {own.map(({ id: panelId, meetsAt, state }) => (
        <p key={panelId}>
          <Link href={`/panels/${panelId}`}>
            <DateTimeBeijing instant={meetsAt} />
          </Link>{" "}
          <PanelStateMark state={state} />
        </p>
      ))}
    </section>
  );
}

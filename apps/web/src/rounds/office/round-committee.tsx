import { type OfficeRoundHeadFragment, PanelsOfRoundDocument } from "@regolith/client";
import { readsBoards, readsPanels } from "@regolith/domain";
import { getTranslations } from "next-intl/server";
import { boardOf } from "../../allocation/board-path.ts";
import { api } from "../../api/server.ts";
import { DateTimeBeijing } from "../../components/date-time/date-time-beijing.tsx";
import { Section } from "../../components/section/section.tsx";
import { Link } from "../../i18n/navigation.ts";
import { PanelStateMark } from "../../panels/panel-state-mark.tsx";
import { assigns, type Viewer } from "../../viewer/viewer.ts";

interface Props {
  readonly round: Pick<OfficeRoundHeadFragment, "id" | "code">;
  readonly viewer: Viewer;
}

/** Where the committee works on a round: who reviews what, its meetings, and the allocation board. */
export async function RoundCommittee({ round: { id, code }, viewer }: Props) {
  const t = await getTranslations("officeRounds.committee");
  const isAssigner = assigns(viewer);
  const isReader = readsBoards(viewer);
  const meetings = readsPanels(viewer) ? await meetingsOf(id) : [];
  if (!isAssigner && !isReader && meetings.length === 0) return null;
  return (
    <Section id="committee" title={t("title")}>
      <ul className="stack-small">
        {isAssigner ? (
          <li>
            <Link href={`/office/assignment?round=${encodeURIComponent(code)}`}>{t("assign")}</Link>
          </li>
        ) : null}
        {meetings.map(({ id: panelId, meetsAt, state }) => (
          <li key={panelId}>
            <Link href={`/panels/${panelId}`}>
              {t.rich("meeting", { at: () => <DateTimeBeijing instant={meetsAt} /> })}
            </Link>{" "}
            <PanelStateMark state={state} />
          </li>
        ))}
        {isReader ? (
          <li>
            <Link href={boardOf(code)}>{t("board")}</Link>
          </li>
        ) : null}
      </ul>
    </Section>
  );
}

async function meetingsOf(roundId: string) {
  const execute = await api();
  return (await execute(PanelsOfRoundDocument, { roundId })).panels.nodes;
}

import type { PanelPartsFragment } from "@regolith/client";
import { useTranslations } from "next-intl";
import { DateTimeBeijing } from "../components/date-time/date-time-beijing.tsx";
import { EmptyState } from "../components/empty-state/empty-state.tsx";
import { type Column, RowTable } from "../components/row-table/row-table.tsx";
import { RankForm } from "./rank-form.tsx";

const columns = ["rank", "application", "why", "move"] as const;
type Key = (typeof columns)[number];
type Ranking = NonNullable<PanelPartsFragment["ranking"]>;

interface Props {
  readonly panelId: string;
  readonly ranking: Ranking;
}

/** Those recommended in the round, first is served first, with the reasons of every change. */
export function RankingTable({ panelId, ranking }: Props) {
  const t = useTranslations("panels.ranking");
  const { entries, moves, canRank, version } = ranking;
  if (entries.length === 0) return <EmptyState title={t("none")}>{t("noneWhy")}</EmptyState>;
  const shown = columns.filter((key) => key !== "move" || canRank);
  return (
    <div className="stack">
      <p className="small mid">{t("hint")}</p>
      <RowTable<Key>
        caption={t("application")}
        columns={shown.map((key): Column<Key> => ({
          key,
          label: t(key),
          numeric: false,
          hiddenLabel: key === "move",
        }))}
        rows={entries.map((entry, index) => ({
          key: String(entry.rank),
          cells: {
            rank: <span className="num">{entry.rank}</span>,
            application: <Ranked entry={entry} />,
            why: <span className="small anywhere">{entry.reason}</span>,
            move: (
              <RankForm
                key={version}
                {...{ panelId, version, number: entry.application.number }}
                applicationId={entry.application.id}
                isFirst={index === 0}
                isLast={index === entries.length - 1}
              />
            ),
          },
        }))}
      />
      <Moves moves={moves} />
    </div>
  );
}

function Ranked({ entry: { application } }: { readonly entry: Ranking["entries"][number] }) {
  const t = useTranslations("panels");
  return (
    <>
      <span className="small mid num">{application.number}</span>
      <br />
      <span className="anywhere">{application.title ?? t("untitled")}</span>
    </>
  );
}

function Moves({ moves }: Pick<Ranking, "moves">) {
  const t = useTranslations("panels.ranking");
  if (moves.length === 0) return null;
  return (
    <details>
      <summary className="small">{t("history")}</summary>
      <ol className="small" reversed>
        {moves.map(({ version, at, by, reason, application }) => (
          <li key={version}>
            {t("moved", { number: application.number, name: by })}{" "}
            <span className="dim">
              <DateTimeBeijing instant={at} />
            </span>
            <br />
            <span className="anywhere">{reason}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}

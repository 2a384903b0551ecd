import type { OfficeRoundHeadFragment } from "@regolith/client";
import { actingPartyName, statusName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { DateTimeBeijing } from "../../components/date-time/date-time-beijing.tsx";
import { EmptyState } from "../../components/empty-state/empty-state.tsx";
import { Demonstration } from "../../components/origin/demonstration.tsx";
import { type Column, RowTable } from "../../components/row-table/row-table.tsx";
import { RoundStateMark } from "../../components/status-mark/named-status.tsx";
import { StatusMark } from "../../components/status-mark/status-mark.tsx";
import { formatAmount } from "../../format/mass.ts";
import { localText } from "../../i18n/local-text.ts";
import { Link } from "../../i18n/navigation.ts";
import styles from "./office-rounds.module.css";

const columns = ["round", "state", "opens", "closes", "offered", "applications"] as const;
type Key = (typeof columns)[number];
type CellProps = { readonly round: OfficeRoundHeadFragment };

/** All rounds with how far they are, and how many applied. */
export function RoundList({ rounds }: { readonly rounds: readonly OfficeRoundHeadFragment[] }) {
  const t = useTranslations("officeRounds.list");
  const locale = useLocale();
  if (rounds.length === 0) return <EmptyState title={t("empty")}>{t("emptyWhy")}</EmptyState>;
  return (
    <RowTable<Key>
      caption={t("title")}
      columns={columns.map((key): Column<Key> => ({
        key,
        label: t(key),
        numeric: key === "offered" || key === "applications",
      }))}
      rows={rounds.map((round) => ({
        key: round.code,
        cells: {
          round: <Name round={round} />,
          state: <RoundStage round={round} />,
          opens: <DateTimeBeijing instant={round.opensAt} midnight="start" dayOnly />,
          closes: <DateTimeBeijing instant={round.closesAt} dayOnly />,
          offered: formatAmount(round.offeredCount, locale),
          applications: formatAmount(total(round), locale),
        },
      }))}
    />
  );
}

function Name({ round: { code, name, provenance } }: CellProps) {
  const locale = useLocale();
  return (
    <>
      <Link href={`/office/rounds/${code}`}>{localText(name, locale)}</Link>
      <span className={`${styles.second ?? ""} tiny`}>
        {code} {provenance === "DEMONSTRATION" ? <Demonstration /> : null}
      </span>
    </>
  );
}

/** Whether anybody else sees it, and where it stands by the clock. */
export function RoundStage({ round: { stage, state } }: CellProps) {
  const t = useTranslations("officeRounds");
  return stage === "DRAFT" && state !== "CANCELLED" ? (
    <StatusMark kind="none">{t("draft")}</StatusMark>
  ) : (
    <RoundStateMark state={state} />
  );
}

function total({ applicationCounts }: OfficeRoundHeadFragment): number {
  return applicationCounts.reduce((sum, { count }) => sum + count, 0);
}

/** How many submitted applications stand in each status. */
export function ApplicationCounts({ round: { applicationCounts, code } }: CellProps) {
  const t = useTranslations("officeRounds");
  const locale = useLocale();
  if (applicationCounts.length === 0) return <p className="dim">{t("noApplications")}</p>;
  return (
    <div className="stack-small">
      <ul role="list" className={styles.figures}>
        {applicationCounts.map(({ status, count, party }) => (
          <li key={status}>
            <b>{formatAmount(count, locale)}</b>{" "}
            <span>
              {statusName(status, locale)}
              {party === "NOBODY" ? null : (
                <span className="small mid">
                  {" "}
                  {t("turn", { party: actingPartyName(party, locale) })}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
      <p className="small">
        <Link href={{ pathname: "/office", query: { status: "ALL", round: code } }}>
          {t("toWorkList")}
        </Link>
      </p>
    </div>
  );
}

import type { MyApplicationFragment, MyApplicationListFragment } from "@regolith/client";
import { typeName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type Column, type Row, RowTable } from "../../components/row-table/row-table.tsx";
import { Section } from "../../components/section/section.tsx";
import { PublicStatusMark } from "../../components/status-mark/named-status.tsx";
import { Demonstration } from "../../components/origin/demonstration.tsx";
import { formatBeijingDay } from "../../format/beijing-time.ts";
import { localText } from "../../i18n/local-text.ts";
import { Link } from "../../i18n/navigation.ts";
import { CopyForm } from "../copies/copy-form.tsx";
import button from "../../components/button/button.module.css";
import styles from "../applications.module.css";
import { DeleteDraft } from "../delete-draft.tsx";

type Group = "action" | "waiting" | "closed";
type Key = "application" | "status" | "since" | "samples" | "next";

interface Props {
  readonly group: Group;
  readonly list: MyApplicationListFragment;
  readonly children?: ReactNode;
}

/** One group of applications, one row each; nothing when there are none. */
export function MyApplications({ group, list, children }: Props) {
  const t = useTranslations("applications.list");
  const columns: Column<Key>[] = [
    { key: "application", label: t("application") },
    { key: "status", label: t("status") },
    { key: "since", label: t("since") },
    { key: "samples", label: t("samples"), numeric: true },
    { key: "next", label: t("next") },
  ];
  const rowOf = useRow();
  if (list.totalCount === 0) return null;
  return (
    <Section id={group} title={t(group)} aside={t("count", { count: list.totalCount })}>
      <RowTable caption={t(group)} columns={columns} rows={list.nodes.map(rowOf)} />
      {children}
    </Section>
  );
}

function useRow(): (application: MyApplicationFragment) => Row<Key> {
  const t = useTranslations("applications");
  const team = useTranslations("team.member");
  const locale = useLocale();
  return (application) => {
    const { id, number, type, title, round, publicStatus, statusSince, items } = application;
    const own = title?.trim();
    return {
      key: id,
      cells: {
        application: (
          <>
            <Link href={`/applications/${id}`}>
              <b>{own === undefined || own === "" ? t("untitled") : own}</b>
            </Link>
            {application.viewerIs === "CO_INVESTIGATOR" ? (
              <>
                {" "}
                <span className="small mid">{team("tag")}</span>
              </>
            ) : null}
            <br />
            <span className="small dim num">
              {t("list.which", {
                number,
                type: typeName(type, locale),
                round: round === null ? t("list.noRound") : localText(round.name, locale),
              })}
            </span>{" "}
            {application.provenance === "DEMONSTRATION" ? <Demonstration /> : null}
          </>
        ),
        status: <PublicStatusMark status={publicStatus} />,
        since: <span className="num">{formatBeijingDay(new Date(statusSince), locale)}</span>,
        samples: String(items.length),
        next: <Next application={application} />,
      },
    };
  };
}

/** A draft has its deadline and can be deleted, changes have theirs; what others work on has a date for the answer. */
function Next({ application }: { readonly application: MyApplicationFragment }) {
  const t = useTranslations("applications.list");
  const copies = useTranslations("copies");
  const locale = useLocale();
  const { round, clock, availableActions, publicStatus } = application;
  const day = (instant: string) => formatBeijingDay(new Date(instant), locale);
  return (
    <>
      {publicStatus === "DRAFT" && round !== null ? (
        <span className="num">{t("closes", { time: day(round.closesAt) })}</span>
      ) : null}
      {clock.actingNow !== "APPLICANT" && clock.expectBy !== null ? (
        <span className="num">
          {t(publicStatus === "ON_RESERVE_LIST" ? "reserve" : "expect", {
            time: day(clock.expectBy),
          })}
        </span>
      ) : null}
      {publicStatus === "ACTION_NEEDED" && clock.expectBy !== null ? (
        <span className="num">{t("changes", { time: day(clock.expectBy) })}</span>
      ) : null}
      {application.mayImprove ? (
        <p className={styles.begin}>
          <Link
            className={button.button}
            data-size="sm"
            href={`/applications/${application.id}#again`}
            aria-label={copies("improveNamed", { number: application.number })}
          >
            {copies("improve")}
          </Link>
        </p>
      ) : null}
      {application.mayCopy ? (
        <CopyForm application={application} idempotencyKey={crypto.randomUUID()} />
      ) : null}
      {availableActions.includes("DELETE") ? <DeleteDraft application={application} /> : null}
    </>
  );
}

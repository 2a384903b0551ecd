import type { PanelCasePartsFragment, PanelPartsFragment } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { EmptyState } from "../components/empty-state/empty-state.tsx";
import { type Column, RowTable } from "../components/row-table/row-table.tsx";
import { OpenForm } from "./meeting-forms.tsx";
import { DeferForm, RecuseForm } from "./motion-forms.tsx";
import { MotionResult } from "./motion-result.tsx";
import { CaseStateMark } from "./panel-state-mark.tsx";
import { TierMark } from "./tier-mark.tsx";
import styles from "./panels.module.css";

const columns = ["case", "application", "outcome", "do"] as const;
type Key = (typeof columns)[number];

/** Every case in its order, with what came of it. */
export function Agenda({ panel }: { readonly panel: PanelPartsFragment }) {
  const t = useTranslations("panels.agenda");
  if (panel.cases.length === 0) return <EmptyState title={t("none")}>{t("noneWhy")}</EmptyState>;
  return (
    <RowTable<Key>
      caption={t("title")}
      columns={columns.map((key): Column<Key> => ({
        key,
        label: t(key),
        hiddenLabel: key === "do",
        plain: key === "application",
      }))}
      rows={panel.cases.map((one) => ({
        key: one.id,
        cells: {
          case: <span className="num">{one.place}</span>,
          application: <ApplicationLink one={one} withTier />,
          outcome: <Outcome one={one} />,
          do: <ToDo one={one} />,
        },
      }))}
    />
  );
}

interface Props {
  readonly one: PanelCasePartsFragment;
}

/** Number and title, which leads to the whole application. */
export function ApplicationLink({
  one: { application, isClosedForViewer },
  withTier = false,
}: Props & { readonly withTier?: boolean }) {
  const t = useTranslations("panels");
  const locale = useLocale();
  if (isClosedForViewer || application === null) {
    return <span className="mid">{t("agenda.closed")}</span>;
  }
  const pdf = `/documents/applications/${encodeURIComponent(application.id)}.pdf?lang=${locale}`;
  const named = (
    <>
      <span className="small mid num">{application.number}</span>
      <br />
      <a href={pdf} className="anywhere">
        {application.title ?? t("untitled")}
      </a>
    </>
  );
  if (!withTier) return named;
  return (
    <div className="stack-small">
      <div>{named}</div>
      <TierMark tier={application.tier} />
    </div>
  );
}

function Outcome({ one }: Props) {
  const t = useTranslations("panels.agenda");
  const closed = one.motions.filter(({ closedAt }) => closedAt !== null);
  // A result says by itself that the case was voted on.
  const isDecided = closed.at(-1)?.result === "CARRIED" && one.state !== "ON";
  return (
    <div className="stack-small">
      {isDecided ? null : <CaseStateMark state={one.state} />}
      {one.state === "ON"
        ? null
        : closed.map((motion) => <MotionResult key={motion.id} motion={motion} />)}
      {one.deferral === "" ? null : (
        <p className="small anywhere">{t("deferred", { reason: one.deferral })}</p>
      )}
    </div>
  );
}

function ToDo({ one }: Props) {
  const t = useTranslations("panels");
  if (one.state !== "WAITING" || one.isClosedForViewer) return null;
  return (
    <div className="stack-small">
      {one.canLead ? <OpenForm one={one} /> : null}
      {one.canLead ? (
        <details className={styles.fold}>
          <summary>{t("defer.title")}</summary>
          <DeferForm one={one} />
        </details>
      ) : null}
      {one.canRecuse ? (
        <details className={styles.fold}>
          <summary>{t("agenda.declare")}</summary>
          <RecuseForm caseId={one.id} />
        </details>
      ) : null}
    </div>
  );
}

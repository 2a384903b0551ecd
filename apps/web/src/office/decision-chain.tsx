import type { OfficeApplicationFragment } from "@regolith/client";
import { DECISION_LEVELS, type DecisionLevel } from "@regolith/domain";
import { useLocale, useTranslations } from "next-intl";
import { StatusMark, type StatusKind } from "../components/status-mark/status-mark.tsx";
import { formatBeijing } from "../format/beijing-time.ts";
import { massFormat } from "./item-to-decide.ts";
import styles from "./screening.module.css";

type Props = { readonly application: OfficeApplicationFragment };
type Decision = OfficeApplicationFragment["decisions"][number];

const KINDS: Readonly<Record<Decision["outcome"], StatusKind>> = {
  RECOMMENDED: "ok",
  RESERVED: "paused",
  DECLINED: "bad",
  CONFIRMED: "ok",
  APPROVED: "ok",
  SENT_BACK: "warn",
};

/** Which level decides in each status; what the office confirmed is the authority's. */
const DECIDES: Readonly<Partial<Record<string, DecisionLevel>>> = {
  ...{ UNDER_REVIEW: "COMMITTEE", PANEL: "COMMITTEE", RESERVE_LIST: "COMMITTEE" },
  RECOMMENDED: "OFFICE",
};

/** The three levels that decide, what each decided last, who is next, and what is reserved meanwhile. */
export function DecisionChain({ application }: Props) {
  const t = useTranslations("office.chain");
  const locale = useLocale();
  const { status, clock, decisions, items } = application;
  const isConfirmed = clock.actingNow === "APPROVER";
  const next = isConfirmed ? "AUTHORITY" : DECIDES[status ?? ""];
  if (next === undefined && decisions.length === 0) return null;
  const reservedMg =
    status === "RECOMMENDED" || status === "APPROVED"
      ? items.reduce((sum, { grantedMg }) => sum + (grantedMg ?? 0), 0)
      : 0;
  return (
    <section className={styles.card} aria-labelledby="chain">
      <h2 id="chain" className="title-4">
        {t("title")}
      </h2>
      <ol className={styles.levels}>
        {DECISION_LEVELS.map((level) => (
          <li key={level} className="stack-small">
            <Level
              level={level}
              decisions={decisions.filter((one) => one.level === level)}
              isNext={level === next}
            />
          </li>
        ))}
      </ol>
      {reservedMg > 0 ? (
        <p className="small">{t("ledger", { mass: massFormat(locale).format(reservedMg) })}</p>
      ) : null}
      {status === "RECOMMENDED" ? <p className="small mid">{t("twoPeople")}</p> : null}
    </section>
  );
}

interface LevelProps {
  readonly level: DecisionLevel;
  readonly decisions: readonly Decision[];
  readonly isNext: boolean;
}

function Level({ level, decisions, isNext }: LevelProps) {
  const t = useTranslations("office.chain");
  const locale = useLocale();
  return (
    <>
      <p className="small">
        <strong>{t(level)}</strong>{" "}
        {isNext ? <StatusMark kind="info">{t("next")}</StatusMark> : null}
      </p>
      {decisions.map(({ id, outcome, reasons, at, person }) => (
        <div key={id} className="small">
          <StatusMark kind={KINDS[outcome]}>{t(outcome)}</StatusMark>
          <p className="mid">
            {t("by", { name: person?.name ?? "", time: formatBeijing(new Date(at), locale) })}
          </p>
          {reasons === "" ? null : <p className={styles.words}>{reasons}</p>}
        </div>
      ))}
    </>
  );
}

import type { WorkListQuery } from "@regolith/client";
import { readWorkListQuery, type ApplicationStatus } from "@regolith/domain";
import { typeName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { formatBeijingDay } from "../format/beijing-time.ts";
import { Link } from "../i18n/navigation.ts";
import { massFormat } from "./item-to-decide.ts";
import styles from "./work-list.module.css";
import { workListHref } from "./work-list-query.ts";

type Application = WorkListQuery["applications"]["nodes"][number];
type Clock = Application["clock"];

export const ApplicationCell = ({ application }: { readonly application: Application }) => {
  const t = useTranslations("office.workList");
  const locale = useLocale();
  return (
    <>
      <Link href={`/office/applications/${application.id}`} className="num">
        {application.number}
      </Link>
      <span className={styles.second}>{application.title ?? t("untitled")}</span>
      {application.type === "PUBLIC_WELFARE" ? (
        <span className={styles.second}>{typeName(application.type, locale)}</span>
      ) : null}
    </>
  );
};

export const PiCell = ({ pi }: Pick<Application, "pi">) => {
  const t = useTranslations("office.workList");
  const all = { ...readWorkListQuery({}), status: "ALL", person: pi.id } as const;
  return (
    <>
      <Link href={workListHref(all, {})} aria-label={t("allOf", { name: pi.name })}>
        {pi.name}
      </Link>
      <span className={styles.second}>{pi.institution}</span>
    </>
  );
};

/** Sum of what is wanted at best, mg; whole units have no figure. */
export const OptimumCell = ({ items }: Pick<Application, "items">) => {
  const t = useTranslations("office.workList");
  const format = massFormat(useLocale());
  const byMass = items.filter(({ sample }) => sample.requestMode === "BY_MASS");
  if (byMass.length === 0) return t("whole");
  return format.format(byMass.reduce((sum, { optimumMg }) => sum + (optimumMg ?? 0), 0));
};

type ClockProps = { readonly clock: Clock; readonly now: string };

export const WaitingCell = ({ clock }: Pick<ClockProps, "clock">) => {
  const t = useTranslations("office.workList");
  const words = useTranslations("clock");
  if (clock.actingNow === "NOBODY") return t("nothing");
  return (
    <>
      {t("days", { count: clock.days })}
      <span className={styles.second}>
        {t("workingDays", { count: clock.workingDays.count })}
        {clock.workingDays.provisional ? words("provisional") : ""}
      </span>
    </>
  );
};

export const DueCell = ({ clock, now }: ClockProps) => {
  const t = useTranslations("office.workList");
  const words = useTranslations("clock");
  const locale = useLocale();
  if (clock.actingNow === "NOBODY") return t("nothing");
  if (!clock.expectBy) return <span className="dim">{t("notStated")}</span>;
  const date = formatBeijingDay(new Date(clock.expectBy), locale);
  const isLate = Date.parse(clock.expectBy) <= Date.parse(now);
  const shown = isLate ? <strong className={styles.late}>{t("late", { date })}</strong> : date;
  return (
    <>
      {shown}
      {clock.expectation?.provisional === true ? words("provisional") : ""}
      {clock.expectation === null || clock.expectation.by === "ROUND" ? null : (
        <span className={styles.second}>{words(`by.${clock.expectation.by}`)}</span>
      )}
    </>
  );
};

/** Which of the named next steps the list shows: by where it stands, and whose turn it is. */
export function nextStep({ status, clock }: Pick<Application, "status" | "clock">) {
  if (clock.actingNow === "APPROVER") return "approve";
  return (status && NEXT_STEPS[status]) ?? "nobody";
}

const NEXT_STEPS = {
  DRAFT: "nobody",
  ENDORSEMENT: "institution",
  SUBMITTED: "startScreening",
  SCREENING: "screen",
  UNDER_REVIEW: "review",
  CHANGES_REQUESTED: "applicant",
  PANEL: "panel",
  RECOMMENDED: "confirm",
  RESERVE_LIST: "reserve",
  APPROVED: "nobody",
  DECLINED: "nobody",
  LAPSED: "nobody",
  WITHDRAWN: "nobody",
  REVOKED: "nobody",
} as const satisfies Record<ApplicationStatus, string>;

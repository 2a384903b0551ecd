import type { ApplicationPageQuery } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { StageTable } from "../../clock/stage-table.tsx";
import { HoldRuler } from "../../components/hold-ruler/hold-ruler.tsx";
import { Section } from "../../components/section/section.tsx";
import { beijingClock, formatBeijingDay, wholeDaysBetween } from "../../format/beijing-time.ts";
import { holdsOf, isRunning, notedHolds, type TimedHold } from "./holds.ts";
import { stepsOf } from "./steps.ts";

interface Props {
  readonly application: NonNullable<ApplicationPageQuery["application"]>;
  readonly now: string;
}

/** The ruler of who had the application for how long. */
export function Course({ application, now }: Props) {
  const t = useTranslations("applications.tracking");
  const ruler = useTranslations("components.ruler");
  const locale = useLocale();
  const { submittedAt, clock } = application;
  const steps = stepsOf(application.events.nodes);
  // The last day on the reserve list may be a year away: no answer is promised for it, and nobody works towards it.
  const expectBy = clock.expectation?.by === "RESERVE" ? null : clock.expectBy;
  const holds = holdsOf({ steps, now, expectBy });
  if (submittedAt === null || holds.length === 0) return null;
  const day = (instant: string) => formatBeijingDay(new Date(instant), locale);
  const shortDay = (instant: string) => {
    const { day: date, month } = beijingClock(new Date(instant));
    if (locale === "zh") return `${String(month)} 月 ${String(date)} 日`;
    return `${String(date)} ${new Intl.DateTimeFormat("en-GB", { month: "short", timeZone: "UTC" }).format(new Date(Date.UTC(2000, month - 1, 1)))}`;
  };
  const noted = notedHolds(holds);
  const withNote = (hold: TimedHold): TimedHold =>
    noted.includes(hold)
      ? { ...hold, note: ruler("note", { day: shortDay(hold.since), holder: ruler(hold.holder) }) }
      : hold;
  const isOpen = isRunning(steps);
  const until = isOpen ? now : application.statusSince;
  const days = Math.max(0, wholeDaysBetween(new Date(submittedAt), new Date(until)));
  return (
    <Section
      id="course"
      title={t("ruler")}
      aside={t(isOpen ? "sinceSubmission" : "took", { days })}
    >
      <HoldRuler
        holds={holds.map(withNote)}
        start={day(holds[0]?.since ?? submittedAt)}
        {...(expectBy !== null && { end: day(expectBy) })}
        running={isOpen}
      />
      <details className="small">
        <summary>{t("stages")}</summary>
        <StageTable stages={clock.stages} />
      </details>
    </Section>
  );
}

import type { ApplicationPageQuery } from "@regolith/client";
import { declineReasonName, listedApart, sectionName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DateTimeBeijing } from "../../components/date-time/date-time-beijing.tsx";
import { Timeline, type TimelineStep } from "../../components/timeline/timeline.tsx";
import { formatBeijingDay } from "../../format/beijing-time.ts";
import styles from "../applications.module.css";
import { historyOf, isOfTeam, type ToldEvent } from "./steps.ts";

type Application = NonNullable<ApplicationPageQuery["application"]>;

const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> };

interface Props {
  readonly application: Application;
  /** Leaves out what is now and next, which is said to the applicant. */
  readonly pastOnly?: boolean;
}

/** What happened, what is now, and what comes next and when. */
export function History({ application, pastOnly = false }: Props) {
  const now = useNow(application);
  const coming = useComing(application);
  const done = historyOf(application.events.nodes).map((event): TimelineStep => ({
    key: event.id,
    state: "done",
    when: <DateTimeBeijing instant={event.at} />,
    children: <Happened event={event} application={application} />,
  }));
  return <Timeline steps={pastOnly ? done : [...done, ...now, ...coming]} />;
}

interface HappenedProps {
  readonly event: ToldEvent;
  readonly application: Pick<Application, "number" | "type">;
}

function Happened({ event, application: { number, type } }: HappenedProps) {
  const t = useTranslations("applications.events");
  const locale = useLocale();
  const names = event.sections.map(({ section }) => sectionName(section, locale, type));
  const values = {
    ...bold,
    number,
    name: event.note ?? "",
    sections: listedApart(names, locale),
    reason: event.reasonCode === null ? "" : declineReasonName(event.reasonCode, locale),
  };
  return (
    <>
      {t.rich(event.action, values)}
      {event.note === null || event.note === "" || isOfTeam(event) ? null : (
        <p className={styles.quote}>{t("note", { note: event.note })}</p>
      )}
    </>
  );
}

const WAITING = [
  "WITH_INSTITUTION",
  "SUBMITTED",
  "IN_REVIEW",
  "DECISION_PENDING",
  "ON_RESERVE_LIST",
  "ACTION_NEEDED",
] as const;

function useNow({ publicStatus, clock }: Application): TimelineStep[] {
  const t = useTranslations("applications");
  const locale = useLocale();
  const waiting = WAITING.find((status) => status === publicStatus);
  if (waiting === undefined) return [];
  const day = (instant: string) => formatBeijingDay(new Date(instant), locale);
  const until = clock.expectBy === null ? "" : day(clock.expectBy);
  return [
    {
      key: "now",
      state: "now",
      when: t("tracking.now", { time: day(clock.since) }),
      children: t.rich(`next.now${waiting}`, { ...bold, until }),
    },
  ];
}

/** Whether its date is that of an answer, and not of changes or of the end of the reserve list. */
function isPromised({ expectation }: Application["clock"]): boolean {
  return expectation?.by === "ROUND" || expectation?.by === "PAST";
}

function useComing({ publicStatus, clock }: Application): TimelineStep[] {
  const t = useTranslations("applications");
  const locale = useLocale();
  const next = (key: string, when: string, words: string): TimelineStep => ({
    key,
    state: "next",
    when,
    children: words,
  });
  const review = next("review", t("next.later"), t("next.review"));
  const decision = next(
    "decision",
    clock.expectBy === null || !isPromised(clock)
      ? t("next.later")
      : t("tracking.by", { time: formatBeijingDay(new Date(clock.expectBy), locale) }),
    t("next.decision"),
  );
  const agreement = next("agreement", t("next.agreementWhen"), t("next.agreement"));
  switch (publicStatus) {
    case "WITH_INSTITUTION":
    case "SUBMITTED":
    case "ACTION_NEEDED":
      return [review, decision, agreement];
    case "IN_REVIEW":
    case "DECISION_PENDING":
    case "ON_RESERVE_LIST":
      return [decision, agreement];
    case "APPROVED":
      return [agreement];
    default:
      return [];
  }
}

import type { ClockFactsFragment } from "@regolith/client";
import { useTranslations } from "next-intl";
import { wholeDaysBetween } from "../format/beijing-time.ts";

/** What an expected date is, by what it is taken from. */
const FOLLOWS = { CHANGES: "due", RESERVE: "reserve", ROUND: "expect", PAST: "expect" } as const;

type Days = Pick<ClockFactsFragment, "days" | "workingDays">;
type Expectation = NonNullable<ClockFactsFragment["expectation"]>;

/** What the figures of a clock are in words. */
export function useClockWords() {
  const t = useTranslations("clock");
  const provisional = (isProvisional: boolean) => (isProvisional ? t("provisional") : "");
  return {
    /** Days on the calendar, and how many of them are worked in China. */
    days: ({ days, workingDays }: Days): string =>
      t("days", {
        days,
        working: workingDays.count,
        provisional: provisional(workingDays.provisional),
      }),
    /** What the date of a clock is; that of an answer while there is none. */
    follows: (expectation: Expectation | null) => FOLLOWS[expectation?.by ?? "ROUND"],
    /** How far an expected date is, what it is taken from, and whether it may still change. */
    expectation: (
      { at, by, provisional: isProvisional, workingDaysLeft }: Expectation,
      now: string,
    ) => {
      const days = wholeDaysBetween(new Date(now), new Date(at));
      const isLate = Date.parse(at) <= Date.parse(now);
      // A day on which a wait ends moves with no holidays, and nobody is late on it.
      if (isLate && by === "RESERVE") return t("reserveOver");
      const when = isLate
        ? t("late", { days: -days })
        : t("left", {
            days,
            working: workingDaysLeft.count,
            provisional: provisional(workingDaysLeft.provisional),
          });
      if (by === "RESERVE") return when;
      return [when, t(`by.${by}`), isProvisional ? t("provisionalDate") : ""]
        .filter((words) => words !== "")
        .join(t("separator"));
    },
  };
}

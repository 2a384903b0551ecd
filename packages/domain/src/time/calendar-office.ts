import { READING_ROLES } from "../applications/capacity.ts";
import type { Actor } from "../people/roles.ts";
import { problem, problemWith, type Problem } from "../problems/problem.ts";
import { isBlank, textProblems } from "../text/text.ts";
import { isWeekend, type CalendarDayKind } from "./working-days.ts";

/** A day that differs from an ordinary week, as the office enters it. */
export interface CalendarDayFacts {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly kind: CalendarDayKind;
  readonly nameEn: string;
  readonly nameZh: string;
  /** Where it was published. */
  readonly source: string;
}

export const CALENDAR_YEARS = { first: 2000, last: 2100 } as const;
export const CALENDAR_LIMITS = { name: 120, source: 500 } as const;

/** The calendar is kept by the secretariat and by administrators. */
export function managesCalendar({ roles }: Pick<Actor, "roles">): boolean {
  return roles.includes("SECRETARIAT") || roles.includes("ADMINISTRATOR");
}

/** Who reads how it came to be what it is. */
export function readsCalendarHistory(actor: Pick<Actor, "roles">): boolean {
  return managesCalendar(actor) || READING_ROLES.some((role) => actor.roles.includes(role));
}

/** Why a day cannot be kept as it was written, all at once. */
export function calendarDayProblems(facts: CalendarDayFacts): Problem[] {
  return [
    ...calendarYearProblems(Number(facts.day.slice(0, 4)), "day"),
    // Monday to Friday is worked anyway: it would say nothing.
    ...(facts.kind === "WORKDAY" && !isWeekend(facts.day)
      ? [problem("WORKED_ANYWAY", ["day"])]
      : []),
    ...filledProblems(facts.nameEn, CALENDAR_LIMITS.name, "nameEn"),
    ...filledProblems(facts.nameZh, CALENDAR_LIMITS.name, "nameZh"),
    ...filledProblems(facts.source, CALENDAR_LIMITS.source, "source"),
  ];
}

/** A year the calendar has. */
export function calendarYearProblems(year: number, field = "year"): Problem[] {
  const { first: min, last: max } = CALENDAR_YEARS;
  const fits = Number.isInteger(year) && year >= min && year <= max;
  return fits ? [] : [problemWith("OUT_OF_RANGE", { min, max }, [field])];
}

/** That a year is known is said with where its days were published. */
export function knownYearProblems(source: string): Problem[] {
  return filledProblems(source, CALENDAR_LIMITS.source, "source");
}

function filledProblems(text: string, maxLength: number, field: string): Problem[] {
  if (isBlank(text)) return [problem("REQUIRED", [field])];
  return textProblems(text, maxLength, [field]);
}

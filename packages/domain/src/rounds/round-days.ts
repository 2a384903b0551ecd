import { problem, type Problem } from "../problems/problem.ts";
import { ok, refused, type Result } from "../result.ts";
import { beijingDay, endOfBeijingDay, isCalendarDay, startOfBeijingDay } from "../time/beijing.ts";

/** The instants of a round. All but opening and closing may still be open while it is a draft. */
export interface RoundDates {
  /** First instant at which applications can be submitted. */
  readonly opensAt: Date;
  /** First instant at which no notice of intent is taken any more; null where none is asked for. */
  readonly noticeDueAt: Date | null;
  /** First instant at which nothing can be submitted any more. */
  readonly closesAt: Date;
  /** First instant at which a written review is late. */
  readonly reviewsDueAt: Date | null;
  readonly panelAt: Date | null;
  /** First instant at which a decision is late. */
  readonly decisionDueAt: Date | null;
}

/** Every date in its order: the instant, the day by which the office says it, and where in the day it lies. */
export const ROUND_DATES = [
  { at: "opensAt", on: "opensOn", lies: "START" },
  { at: "noticeDueAt", on: "noticeDueOn", lies: "END" },
  { at: "closesAt", on: "closesOn", lies: "END" },
  { at: "reviewsDueAt", on: "reviewsDueOn", lies: "END" },
  { at: "panelAt", on: "panelOn", lies: "MORNING" },
  { at: "decisionDueAt", on: "decisionDueOn", lies: "END" },
] as const satisfies readonly {
  readonly at: keyof RoundDates;
  readonly on: string;
  readonly lies: "START" | "MORNING" | "END";
}[];
export type RoundDate = Pick<(typeof ROUND_DATES)[number], "at" | "on">;
export type RoundDay = (typeof ROUND_DATES)[number]["on"];

/** Days in Beijing, YYYY-MM-DD; null for what is not fixed. */
export type RoundDays = Readonly<Record<RoundDay, string | null>>;

/** When a panel meets: 9:00 Beijing time. */
const MORNING_MS = 9 * 60 * 60 * 1000;

/**
 * The instants of the days said: a round opens as its first day begins, and what is due is due at 24:00 Beijing time. A
 * day that is said as before keeps the very instant it had.
 */
export function readRoundDays(days: RoundDays, before?: RoundDates): Result<RoundDates> {
  const problems = ROUND_DATES.flatMap(({ on }) => dayProblems(days[on], on));
  if (problems.length > 0) return refused(...problems);
  const kept = before === undefined ? null : roundDays(before);
  const instants = ROUND_DATES.map(({ at, on, lies }) => {
    const day = days[on];
    if (day === null) return [at, null];
    return [at, kept?.[on] === day ? before?.[at] : instantOf(day, lies)];
  });
  return ok(Object.fromEntries(instants) as unknown as RoundDates);
}

/** The days by which the office says the instants of a round. */
export function roundDays(dates: RoundDates): RoundDays {
  const days = ROUND_DATES.map(({ at, on, lies }): [RoundDay, string | null] => {
    const instant = dates[at];
    if (instant === null) return [on, null];
    // 24:00 is the first instant of the next day.
    return [on, beijingDay(new Date(instant.getTime() - (lies === "END" ? 1 : 0)))];
  });
  return Object.fromEntries<string | null>(days) as RoundDays;
}

function dayProblems(day: string | null, on: RoundDay): Problem[] {
  if (day !== null) return isCalendarDay(day) ? [] : [problem("INVALID_DATE", [on])];
  return on === "opensOn" || on === "closesOn" ? [problem("REQUIRED", [on])] : [];
}

function instantOf(day: string, lies: (typeof ROUND_DATES)[number]["lies"]): Date {
  if (lies === "END") return endOfBeijingDay(day);
  const start = startOfBeijingDay(day);
  return lies === "START" ? start : new Date(start.getTime() + MORNING_MS);
}

import { beijingDay, DAY_MS } from "../../time/beijing.ts";
import { isProvisional, type WorkingCalendar } from "../../time/working-days.ts";

/** Fewer past cases say nothing about the next one. */
export const LEAST_PAST_CASES = 3;

/** How long applications of earlier rounds were in a stage. */
export interface PastStages {
  /** In days; null when there were too few to say. */
  readonly medianDays: number | null;
  /** How many it is based on. */
  readonly cases: number;
}

/** The median, unless it is one of too few. */
export function pastStages(
  found: { readonly medianDays: number; readonly cases: number } | null,
): PastStages {
  const { medianDays, cases } = found ?? { medianDays: 0, cases: 0 };
  return { medianDays: cases < LEAST_PAST_CASES ? null : medianDays, cases };
}

/**
 * CHANGES: the applicant is asked to send them by then. RESERVE: the last day on the reserve list. ROUND: its decisions are
 * due. PAST: by how long it took before.
 */
export const EXPECTED_BY = ["CHANGES", "RESERVE", "ROUND", "PAST"] as const;
export type ExpectedBy = (typeof EXPECTED_BY)[number];

export interface Expectation {
  readonly at: Date;
  readonly by: ExpectedBy;
  /** Whether the calendar of the days until then is not published yet. */
  readonly isProvisional: boolean;
}

interface Facts {
  readonly now: Date;
  readonly stageSince: Date;
  /** Whether the office or the committee is to act. */
  readonly isWithOffice: boolean;
  /** When the changes asked for are due; null when none are. */
  readonly changesDueAt: Date | null;
  /** When its last day on the reserve list ends; null when it is not on it. */
  readonly reserveEndsAt: Date | null;
  /** When the round promised its decisions. */
  readonly decisionDueAt: Date | null;
  /** Whole days in which the clock stood still. */
  readonly pausedDays: number;
  readonly past: PastStages | null;
}

/** When to expect the next step: the day that was set, the round's with the pauses added, or what was usual; null for nothing to expect. */
export function expectation(facts: Facts, calendar: WorkingCalendar): Expectation | null {
  const expected = expectedAt(facts);
  if (expected === null) return null;
  const [from, to] = [beijingDay(facts.now), dayOf(expected.at)];
  return { ...expected, isProvisional: isProvisional(calendar, to < from ? to : from, to) };
}

function expectedAt(facts: Facts): Omit<Expectation, "isProvisional"> | null {
  const { changesDueAt, reserveEndsAt, decisionDueAt, isWithOffice } = facts;
  const { past, pausedDays, stageSince } = facts;
  if (changesDueAt !== null) return { at: changesDueAt, by: "CHANGES" };
  if (reserveEndsAt !== null) return { at: reserveEndsAt, by: "RESERVE" };
  if (!isWithOffice) return null;
  if (decisionDueAt !== null) {
    return { at: new Date(decisionDueAt.getTime() + pausedDays * DAY_MS), by: "ROUND" };
  }
  const median = past?.medianDays ?? null;
  if (median === null) return null;
  return { at: new Date(stageSince.getTime() + Math.ceil(median) * DAY_MS), by: "PAST" };
}

/** 24:00 still belongs to the day that ends. */
function dayOf(at: Date): string {
  return beijingDay(new Date(at.getTime() - 1));
}

/** Days on the calendar in Beijing from one instant to a later one. */
export function calendarDays(from: Date, to: Date): number {
  const between = Date.parse(beijingDay(to)) - Date.parse(beijingDay(from));
  return Math.max(0, Math.round(between / DAY_MS));
}

import {
  inTransaction,
  lockCalendarYear,
  recordCalendarDay,
  recordYearKnown,
  removeCalendarDay,
  type CalendarChange,
  type CalendarYear,
  type Connection,
} from "@regolith/db";
import {
  calendarDayProblems,
  calendarYearProblems,
  knownYearProblems,
  managesCalendar,
  ok,
  problem,
  refused,
  yearOf,
  type CalendarDayFacts,
  type Problem,
  type Result,
} from "@regolith/domain";
import type { Acting } from "../applications/acting.ts";

/** Enters a day, or says it anew. */
export async function setCalendarDay(
  acting: Acting,
  facts: CalendarDayFacts,
  expectedVersion: number,
): Promise<Result<CalendarYear>> {
  const change = { year: yearOf(facts.day), expectedVersion, problems: calendarDayProblems(facts) };
  return changeYear(acting, change, {
    isDone: ({ days }) => days.some((day) => isSame(day, facts)),
    work: (tx, year, by) => recordCalendarDay(tx, year, facts, by),
  });
}

/** Takes a day out; one that is not there is gone already. */
export async function takeCalendarDay(
  acting: Acting,
  day: string,
  expectedVersion: number,
): Promise<Result<CalendarYear>> {
  const change = { year: yearOf(day), expectedVersion, problems: [] };
  const find = ({ days }: CalendarYear) => days.find((one) => one.day === day);
  return changeYear(acting, change, {
    isDone: (year) => find(year) === undefined,
    work: async (tx, year, by) => {
      const facts = find(year);
      if (facts !== undefined) await removeCalendarDay(tx, year, facts, by);
    },
  });
}

/** Says that all days of a year are entered, with where they were published, or that they are not. */
export async function confirmCalendarYear(
  acting: Acting,
  { year, ...known }: { readonly year: number; readonly isKnown: boolean; readonly source: string },
  expectedVersion: number,
): Promise<Result<CalendarYear>> {
  const problems = [
    ...calendarYearProblems(year),
    ...(known.isKnown ? knownYearProblems(known.source) : []),
  ];
  return changeYear(
    acting,
    { year, expectedVersion, problems },
    {
      isDone: ({ isKnown, source }) => isKnown === known.isKnown && source === known.source,
      work: (tx, before, by) => recordYearKnown(tx, before, known, by),
    },
  );
}

interface YearChange {
  readonly year: number;
  readonly expectedVersion: number;
  readonly problems: readonly Problem[];
}

interface Work {
  /** Whether the year says so already: its first answer was lost on the way. */
  readonly isDone: (year: CalendarYear) => boolean;
  readonly work: (tx: Connection, year: CalendarYear, by: CalendarChange) => Promise<void>;
}

/** To others than those who keep it there is no calendar to change. */
async function changeYear(
  { db, actor, now }: Acting,
  { year, expectedVersion, problems }: YearChange,
  { isDone, work }: Work,
): Promise<Result<CalendarYear>> {
  if (!managesCalendar(actor)) return refused(problem("NOT_FOUND"));
  if (problems.length > 0) return refused(...problems);
  return inTransaction(db, async (tx) => {
    const before = await lockCalendarYear(tx, year);
    if (isDone(before)) return ok(before);
    if (before.version !== expectedVersion) return refused(problem("STALE"));
    await work(tx, before, { actorId: actor.id, at: now });
    return ok(await lockCalendarYear(tx, year));
  });
}

function isSame(one: CalendarDayFacts, other: CalendarDayFacts): boolean {
  return (["day", "kind", "nameEn", "nameZh", "source"] as const).every(
    (key) => one[key] === other[key],
  );
}

import type { CalendarDayFacts } from "@regolith/domain";
import type { Connection } from "../transaction.ts";
import type { CalendarAction, CalendarYear } from "./calendar.ts";

/** Who changes the calendar, and when. */
export interface CalendarChange {
  readonly actorId: string;
  readonly at: Date;
}

/** Writes a day of a locked year, new or anew. */
export async function recordCalendarDay(
  tx: Connection,
  before: CalendarYear,
  facts: CalendarDayFacts,
  change: CalendarChange,
): Promise<void> {
  const yearId = await raiseVersion(tx, before);
  const { day, ...said } = facts;
  const date = new Date(`${day}T00:00:00Z`);
  await tx.calendarDay.upsert({
    where: { day: date },
    update: said,
    create: { day: date, yearId, ...said },
  });
  const was = before.days.find((one) => one.day === day) ?? null;
  await recordEvent(tx, yearId, { ...change, action: "DAY_SET", before: was, after: facts });
}

/** Takes a day of a locked year out: it is an ordinary day again. */
export async function removeCalendarDay(
  tx: Connection,
  before: CalendarYear,
  facts: CalendarDayFacts,
  change: CalendarChange,
): Promise<void> {
  const yearId = await raiseVersion(tx, before);
  await tx.calendarDay.delete({ where: { day: new Date(`${facts.day}T00:00:00Z`) } });
  await recordEvent(tx, yearId, { ...change, action: "DAY_REMOVED", before: facts, after: null });
}

/** Says of a locked year that all its days are entered, or that they are not. */
export async function recordYearKnown(
  tx: Connection,
  before: CalendarYear,
  known: { readonly isKnown: boolean; readonly source: string },
  change: CalendarChange,
): Promise<void> {
  const yearId = await raiseVersion(tx, before, known);
  const action = known.isKnown ? "KNOWN" : "UNKNOWN";
  await recordEvent(tx, yearId, { ...change, action, before: null, after: null });
}

/** @returns the row's id; a year gets its row with the first change */
async function raiseVersion(
  tx: Connection,
  { year }: CalendarYear,
  said: { readonly isKnown?: boolean; readonly source?: string } = {},
): Promise<string> {
  const { id } = await tx.calendarYear.upsert({
    where: { year },
    update: { ...said, version: { increment: 1 } },
    create: { year, ...said },
    select: { id: true },
  });
  return id;
}

interface Recorded extends CalendarChange {
  readonly action: CalendarAction;
  readonly before: CalendarDayFacts | null;
  readonly after: CalendarDayFacts | null;
}

async function recordEvent(tx: Connection, subjectId: string, event: Recorded): Promise<void> {
  const { actorId, at, action, before, after } = event;
  await tx.auditEvent.create({
    data: {
      ...{ at, actorId, subjectId, subjectType: "CalendarYear" },
      action: `calendar.${action.toLowerCase()}`,
      details: { before: before && { ...before }, after: after && { ...after } },
    },
  });
}

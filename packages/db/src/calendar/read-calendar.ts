import type { CalendarDayFacts, WorkingCalendar } from "@regolith/domain";
import type { Prisma } from "../generated/client.ts";
import type { Connection } from "../transaction.ts";
import type { CalendarYear } from "./calendar.ts";

const IN_ORDER = { days: { orderBy: { day: "asc" } } } satisfies Prisma.CalendarYearInclude;
type YearRow = Prisma.CalendarYearGetPayload<{ include: typeof IN_ORDER }>;

/** A year with its days; one that nobody has entered anything for is empty. */
export async function calendarYear(db: Connection, year: number): Promise<CalendarYear> {
  const row = await db.calendarYear.findUnique({ where: { year }, include: IN_ORDER });
  return row === null ? untouched(year) : toYear(row);
}

/** A year as nobody else can change it until the transaction ends, whether it has a row yet or not. */
export async function lockCalendarYear(tx: Connection, year: number): Promise<CalendarYear> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('regolith calendar'), ${year}::int)`;
  return calendarYear(tx, year);
}

/** All that is known of working days. */
export async function workingCalendar(db: Connection): Promise<WorkingCalendar> {
  const [days, years] = await Promise.all([
    db.calendarDay.findMany({ select: { day: true, kind: true } }),
    db.calendarYear.findMany({ where: { isKnown: true }, select: { year: true } }),
  ]);
  return {
    days: new Map(days.map(({ day, kind }) => [toDay(day), kind])),
    knownYears: new Set(years.map(({ year }) => year)),
  };
}

function untouched(year: number): CalendarYear {
  return { id: null, year, isKnown: false, source: "", version: 0, days: [] };
}

function toYear({ days, ...row }: YearRow): CalendarYear {
  return { ...row, days: days.map(toFacts) };
}

function toFacts({ day, kind, nameEn, nameZh, source }: YearRow["days"][number]): CalendarDayFacts {
  return { day: toDay(day), kind, nameEn, nameZh, source };
}

function toDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

import { DAY_MS, isCalendarDay } from "./beijing.ts";

/** HOLIDAY: nobody works, whatever the day of the week. WORKDAY: made up for a holiday, on a weekend. */
export const CALENDAR_DAY_KINDS = ["HOLIDAY", "WORKDAY"] as const;
export type CalendarDayKind = (typeof CALENDAR_DAY_KINDS)[number];

/** China's working days as far as the office knows them: the days that differ from an ordinary week. */
export interface WorkingCalendar {
  readonly days: ReadonlyMap<string, CalendarDayKind>;
  /** Years whose days are published and entered in full. */
  readonly knownYears: ReadonlySet<number>;
}

/** What is said of a day that may still change, because a year it depends on is not published yet. */
export interface WorkingDay {
  readonly day: string;
  readonly isProvisional: boolean;
}

export interface WorkingDayCount {
  readonly count: number;
  readonly isProvisional: boolean;
}

/** Whether people work on a day (YYYY-MM-DD): Monday to Friday, but for what the calendar says. */
export function isWorkingDay({ days }: WorkingCalendar, day: string): boolean {
  const kind = days.get(day);
  return kind === undefined ? !isWeekend(day) : kind === "WORKDAY";
}

/** Saturday or Sunday. Throws when there is no such day. */
export function isWeekend(day: string): boolean {
  const weekday = at(day).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** Whether anything said of the days from one to another, both included, may still change. */
export function isProvisional(
  { knownYears }: WorkingCalendar,
  from: string,
  to: string = from,
): boolean {
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    if (!knownYears.has(year)) return true;
  }
  return false;
}

/** The so-manieth working day after a day, which itself does not count. Throws for a negative count. */
export function workingDaysAfter(
  calendar: WorkingCalendar,
  from: string,
  count: number,
): WorkingDay {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`Not a count: ${count}`);
  let day = from;
  for (let left = count; left > 0;) {
    day = daysLater(day, 1);
    if (isWorkingDay(calendar, day)) left -= 1;
  }
  return { day, isProvisional: isProvisional(calendar, from, day) };
}

/** How many working days come after one day up to and with another; none when that is not later. */
export function workingDaysBetween(
  calendar: WorkingCalendar,
  from: string,
  to: string,
): WorkingDayCount {
  let count = 0;
  for (let day = from; day < to;) {
    day = daysLater(day, 1);
    if (isWorkingDay(calendar, day)) count += 1;
  }
  return { count, isProvisional: from < to && isProvisional(calendar, daysLater(from, 1), to) };
}

/** The day so many days later, or earlier for a negative count. */
export function daysLater(day: string, count: number): string {
  return new Date(at(day).getTime() + count * DAY_MS).toISOString().slice(0, 10);
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function at(day: string): Date {
  if (!isCalendarDay(day)) throw new RangeError(`Not a calendar day: ${day}`);
  return new Date(`${day}T00:00:00Z`);
}

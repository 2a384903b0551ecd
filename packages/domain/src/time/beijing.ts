export const DAY_MS = 24 * 60 * 60 * 1000;
const BEIJING_OFFSET_MS = 8 * 60 * 60 * 1000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** Whether this is a day that exists, written YYYY-MM-DD. */
export function isCalendarDay(day: string): boolean {
  if (!ISO_DAY.test(day)) return false;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/**
 * The same day of the month so many months later, or that month's last day where it has no such day.
 * Throws when there is no such day.
 */
export function monthsLater(day: string, months: number): string {
  if (!isCalendarDay(day)) throw new RangeError(`Not a calendar day: ${day}`);
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const later = new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDay)));
  return later.toISOString().slice(0, 10);
}

/** 00:00 Beijing time (UTC+8) of a day written YYYY-MM-DD. Throws when there is no such day. */
export function startOfBeijingDay(day: string): Date {
  if (!isCalendarDay(day)) throw new RangeError(`Not a calendar day: ${day}`);
  return new Date(Date.parse(`${day}T00:00:00Z`) - BEIJING_OFFSET_MS);
}

/** 24:00 Beijing time of a day: the first instant that no longer belongs to it. */
export function endOfBeijingDay(day: string): Date {
  return new Date(startOfBeijingDay(day).getTime() + DAY_MS);
}

/** The day (YYYY-MM-DD) it is in Beijing at an instant. */
export function beijingDay(instant: Date): string {
  return new Date(instant.getTime() + BEIJING_OFFSET_MS).toISOString().slice(0, 10);
}

/** The minute it is in Beijing at an instant, as spreadsheets sort and read it: `2026-12-22 09:05`. */
export function beijingMinute(instant: Date): string {
  return new Date(instant.getTime() + BEIJING_OFFSET_MS)
    .toISOString()
    .slice(0, 16)
    .replace("T", " ");
}

/** Open from the first instant on, and no longer at the last. */
export function isWithin(
  span: { readonly opensAt: Date; readonly closesAt: Date },
  now: Date,
): boolean {
  return span.opensAt <= now && now < span.closesAt;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const OFFSET_MS = 8 * 60 * 60 * 1000;

/** An hour of a day YYYY-MM-DD on Beijing's clocks; 24 is its end. */
export function beijingHour(day: string, hour: number): Date {
  return new Date(Date.parse(`${day}T00:00:00+08:00`) + hour * 60 * 60 * 1000);
}

/** The day in Beijing so many days after an instant, YYYY-MM-DD. */
export function beijingDayAfter(instant: Date, days: number): string {
  return new Date(instant.getTime() + OFFSET_MS + days * DAY_MS).toISOString().slice(0, 10);
}

import { beijingDay, DAY_MS, startOfBeijingDay } from "@regolith/domain";

/** The last moment, at or before another, at which something was to be done. */
export type When = (now: Date) => Date;

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Every so many minutes, by the full hour where they divide it. */
export function everyMinutes(minutes: number): When {
  const period = minutes * MINUTE_MS;
  return (now) => new Date(Math.floor(now.getTime() / period) * period);
}

/** Every day at a full hour in Beijing (UTC+8). */
export function dailyAt(hour: number): When {
  return (now) => {
    const today = startOfBeijingDay(beijingDay(now)).getTime() + hour * HOUR_MS;
    return new Date(today <= now.getTime() ? today : today - DAY_MS);
  };
}

/** Whether something is to be done now that was done last at a certain time; what was missed is done once. */
export function isDue(when: When, lastRunAt: Date | null, now: Date): boolean {
  if (lastRunAt === null || when(now) > lastRunAt) return true;
  // Clocks of machines differ by seconds. This one was set back, as tests and trials do: it counts anew.
  return lastRunAt.getTime() - now.getTime() > HOUR_MS;
}

import { DAY_MS } from "@regolith/domain";
import type { Locale } from "../i18n/routing.ts";

const offsetMs = 8 * 3_600_000;
const minuteMs = 60_000;

/**
 * How midnight is written: `end` as 24:00 of the day that ends, as deadlines are announced; `start`
 * as 00:00 of the day that begins.
 */
export type Midnight = "end" | "start";

export type BeijingClock = {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** "HH:MM", 24:00 for the end of a day. */
  readonly time: string;
};

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** What clocks in Beijing (UTC+8, no daylight saving) show at an instant. */
export const beijingClock = (instant: Date, midnight: Midnight = "end"): BeijingClock => {
  const shifted = instant.getTime() + offsetMs;
  const isMidnight = Math.floor(shifted / minuteMs) % (24 * 60) === 0;
  const endsDay = isMidnight && midnight === "end";
  const at = new Date(endsDay ? shifted - minuteMs : shifted);
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    time: endsDay ? "24:00" : `${twoDigits(at.getUTCHours())}:${twoDigits(at.getUTCMinutes())}`,
  };
};

const englishMonth = new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" });

const writeDay = ({ year, month, day }: BeijingClock, locale: Locale): string =>
  locale === "zh"
    ? `${String(year)} 年 ${String(month)} 月 ${String(day)} 日`
    : `${String(day)} ${englishMonth.format(new Date(Date.UTC(2000, month - 1, 1)))} ${String(year)}`;

/** The day in Beijing: "22 December 2026", "2026 年 12 月 22 日". */
export const formatBeijingDay = (
  instant: Date,
  locale: Locale,
  midnight: Midnight = "end",
): string => writeDay(beijingClock(instant, midnight), locale);

/** Day and time with the zone named: "22 December 2026, 24:00 Beijing time (UTC+8)". */
export const formatBeijing = (
  instant: Date,
  locale: Locale,
  midnight: Midnight = "end",
): string => {
  const clock = beijingClock(instant, midnight);
  return locale === "zh"
    ? `${writeDay(clock, locale)} ${clock.time}（北京时间，UTC+8）`
    : `${writeDay(clock, locale)}, ${clock.time} Beijing time (UTC+8)`;
};

/** Whole days that have passed from one instant to a later one; negative when it is earlier. */
export const wholeDaysBetween = (from: Date, to: Date): number =>
  Math.floor((to.getTime() - from.getTime()) / DAY_MS);

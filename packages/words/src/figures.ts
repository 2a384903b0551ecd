import { beijingDay, isCalendarDay } from "@regolith/domain";
import { LANGUAGE_TAG, type Locale } from "./locale.ts";

/** A figure with at most three decimals, e.g. `1,731.5`. */
export function figure(value: number, locale: Locale): string {
  return new Intl.NumberFormat(LANGUAGE_TAG[locale], { maximumFractionDigits: 3 }).format(value);
}

/** A bound of what may be entered: it may be a year, which is never grouped. */
export function bound(value: number, locale: Locale): string {
  const style = { maximumFractionDigits: 3, useGrouping: "min2" } as const;
  return new Intl.NumberFormat(LANGUAGE_TAG[locale], style).format(value);
}

/** A mass in mg with its unit. */
export function milligrams(mg: number, locale: Locale): string {
  return `${figure(mg, locale)} mg`;
}

const UNITS = [
  { name: "MB", bytes: 1024 * 1024 },
  { name: "kB", bytes: 1024 },
] as const;

/** The size of a file in the unit people read it in, e.g. `12.3 MB`. */
export function fileSize(bytes: number, locale: Locale): string {
  const unit = UNITS.find((one) => bytes >= one.bytes);
  if (unit === undefined) return locale === "en" ? `${bytes} bytes` : `${bytes} 字节`;
  const digits = { maximumFractionDigits: 1 };
  const size = new Intl.NumberFormat(LANGUAGE_TAG[locale], digits).format(bytes / unit.bytes);
  return `${size} ${unit.name}`;
}

export function countryName(code: string, locale: Locale): string {
  return new Intl.DisplayNames(LANGUAGE_TAG[locale], { type: "region" }).of(code) ?? code;
}

/** An instant in Beijing time; midnight is written as 24:00 of the day that ends. */
export function beijingMoment(instant: string, locale: Locale): string {
  const time = beijingTime(new Date(instant));
  const isMidnight = time === "00:00";
  const day = beijingDay(new Date(Date.parse(instant) - (isMidnight ? 1 : 0)));
  const clock = isMidnight ? "24:00" : time;
  return locale === "en"
    ? `${dayInWords(day, locale)}, ${clock} Beijing time (UTC+8)`
    : `${dayInWords(day, locale)} ${clock}（北京时间，UTC+8）`;
}

function beijingTime(instant: Date): string {
  return new Intl.DateTimeFormat("en-GB", {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: "Asia/Shanghai",
  }).format(instant);
}

/** The same of what may be no day: then it stays as it is. */
export function dayName(day: string, locale: Locale): string {
  return isCalendarDay(day) ? dayInWords(day, locale) : day;
}

/** A day (YYYY-MM-DD) as it is written in a sentence. */
export function dayInWords(day: string, locale: Locale): string {
  const [year = "", month = "", date = ""] = day.split("-");
  if (locale === "zh") return `${year} 年 ${String(Number(month))} 月 ${String(Number(date))} 日`;
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

import type { Locale } from "@regolith/words";

/** The time of day on the reader's own clock, "14:02". Only for what happened just now, in the browser. */
export function clockTime(instant: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === "zh" ? "zh-Hans-CN" : "en-GB", {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(new Date(instant));
}

/** Day and time on the reader's own clock, "23 November, 14:02". */
export function dayAndTime(instant: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === "zh" ? "zh-Hans-CN" : "en-GB", {
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(new Date(instant));
}

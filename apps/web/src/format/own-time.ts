import type { Locale } from "../i18n/routing.ts";

/** Languages of the reader's own time; British English writes days before months, as the rest of the portal does. */
const tags: Readonly<Record<Locale, string>> = { en: "en-GB", zh: "zh-Hans-CN" };

/** Whether clocks in a zone show what Beijing's show at an instant. */
export const agreesWithBeijing = (instant: Date, timeZone: string): boolean => {
  const offset = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" })
    .formatToParts(instant)
    .find(({ type }) => type === "timeZoneName")?.value;
  return offset === "GMT+08:00";
};

/** An instant on the reader's own clock, with the zone's name in the reader's language. */
export const formatOwnTime = (instant: Date, locale: Locale, timeZone: string): string => {
  const parts = new Intl.DateTimeFormat(tags[locale], {
    timeZone,
    day: "numeric",
    month: locale === "zh" ? "numeric" : "long",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZoneName: "longGeneric",
  }).formatToParts(instant);
  const part = (wanted: Intl.DateTimeFormatPartTypes): string =>
    parts.find(({ type }) => type === wanted)?.value ?? "";
  const time = `${part("hour")}:${part("minute")}`;
  return locale === "zh"
    ? `${part("month")} 月 ${part("day")} 日 ${time}（${part("timeZoneName")}）`
    : `${part("day")} ${part("month")}, ${time} (${part("timeZoneName")})`;
};

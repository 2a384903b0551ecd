import type { Locale } from "../i18n/routing.ts";

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2})\+08:00)?)?)?$/u;

const monthName = new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" });

/**
 * A date as far as it was published: "2023", "2023-11", "2021-07-12" or "2023-12-22T24:00+08:00",
 * the last in Beijing time. Text of another shape stays as it was printed.
 */
export const formatPrintedDate = (printed: string, locale: Locale): string => {
  const found = SHAPE.exec(printed);
  if (found === null) return printed;
  const [, year = "", month, day, time] = found;
  return locale === "zh"
    ? writeChinese(year, month, day, time)
    : writeEnglish(year, month, day, time);
};

type Part = string | undefined;

const writeEnglish = (year: string, month: Part, day: Part, time: Part): string => {
  const name =
    month === undefined ? "" : monthName.format(new Date(Date.UTC(2000, Number(month) - 1, 1)));
  const date = [day === undefined ? "" : String(Number(day)), name, year].filter(Boolean).join(" ");
  return time === undefined ? date : `${date}, ${time} Beijing time (UTC+8)`;
};

const writeChinese = (year: string, month: Part, day: Part, time: Part): string => {
  const date = [
    `${year} 年`,
    ...(month === undefined ? [] : [`${String(Number(month))} 月`]),
    ...(day === undefined ? [] : [`${String(Number(day))} 日`]),
  ].join(" ");
  return time === undefined ? date : `${date} ${time}（北京时间，UTC+8）`;
};

import type { Locale } from "../i18n/routing.ts";

const DIGITS = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"] as const;

/** The number of a part before its heading, as documents are numbered in each language: `12. `, `十二、`. */
export function partNumber(count: number, locale: Locale): string {
  if (locale === "en") return `${String(count)}. `;
  const tens = Math.floor(count / 10);
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : (DIGITS[tens] ?? "")}十`;
  return `${ten}${DIGITS[count % 10] ?? ""}、`;
}

import type { Locale } from "../i18n/routing.ts";
import { formatAmount } from "./mass.ts";

/** A share as a percentage, without the dust of binary fractions. */
export function percentOf(share: number): number {
  return Number((share * 100).toFixed(6));
}

/** A share in words: "25 %", in Chinese without the space: "25%". */
export function formatPercent(share: number, locale: Locale): string {
  return `${formatAmount(percentOf(share), locale)}${locale === "en" ? " %" : "%"}`;
}

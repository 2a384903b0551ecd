import type { Locale } from "../i18n/routing.ts";

/** A number in mg or g with grouped thousands; digits as published unless decimals are fixed. */
export const formatAmount = (amount: number, locale: Locale, decimals?: number): string =>
  new Intl.NumberFormat(locale === "zh" ? "zh-Hans-CN" : "en-GB", {
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? 4,
  }).format(amount);

/** What stands invisibly after a number, so that a column aligns on the decimal point. */
export const alignmentPadding = (formatted: string, decimals: number): string => {
  const fraction = formatted.split(".")[1] ?? "";
  const missing = Math.max(0, decimals - fraction.length);
  if (missing === 0) return "";
  return (fraction === "" ? "." : "") + "0".repeat(missing);
};

import type { Locale } from "../i18n/routing.ts";

/**
 * A number in mg or g with grouped thousands and its digits as published. Where the ledger fixes decimals there are at
 * least so many, never fewer than were weighed: 0.46 mg are not 0.5.
 */
export const formatAmount = (amount: number, locale: Locale, leastDecimals = 0): string =>
  new Intl.NumberFormat(locale === "zh" ? "zh-Hans-CN" : "en-GB", {
    minimumFractionDigits: leastDecimals,
    maximumFractionDigits: 4,
  }).format(amount);

/** What stands invisibly after a number, so that a column aligns on the decimal point. */
export const alignmentPadding = (formatted: string, decimals: number): string => {
  const fraction = formatted.split(".")[1] ?? "";
  const missing = Math.max(0, decimals - fraction.length);
  if (missing === 0) return "";
  return (fraction === "" ? "." : "") + "0".repeat(missing);
};

import type { Locale } from "../i18n/routing.ts";
import { formatAmount } from "./mass.ts";

/** A measured value as the API gives it; every figure in `unit`. */
export type MeasuredValue = {
  readonly value?: number | null;
  /** As printed, where it is not a plain number. */
  readonly valueText?: string | null;
  readonly valueMin?: number | null;
  readonly valueMax?: number | null;
  readonly approximate: boolean;
  readonly uncertainty?: number | null;
  readonly unit?: string | null;
};

const figure = (measured: MeasuredValue, locale: Locale): string => {
  const write = (amount: number): string => formatAmount(amount, locale, undefined);
  const { value, valueText, valueMin, valueMax, uncertainty } = measured;
  if (typeof value === "number") {
    return typeof uncertainty === "number"
      ? `${write(value)} ± ${write(uncertainty)}`
      : write(value);
  }
  if (typeof valueMin === "number" && typeof valueMax === "number") {
    return `${write(valueMin)}–${write(valueMax)}`;
  }
  if (typeof valueMin === "number") return `≥ ${write(valueMin)}`;
  if (typeof valueMax === "number") return `≤ ${write(valueMax)}`;
  return valueText ?? "";
};

/** The figure without its unit: "2,040 ± 22", "93.9–97.6", "≈ 2,000". */
export const formatMeasuredFigure = (measured: MeasuredValue, locale: Locale): string => {
  const written = figure(measured, locale);
  return measured.approximate && written !== "" ? `≈ ${written}` : written;
};

/** Words that stand in a unit's place for a bare number, and say nothing the property does not say. */
const bare = new Set(["count", "ratio"]);

/** The unit, empty where the value is a bare number. */
export const measuredUnit = ({ unit }: Pick<MeasuredValue, "unit">): string =>
  typeof unit !== "string" || bare.has(unit) ? "" : unit;

/** The figure and its unit; degrees and per cent stand close to the figure. */
export const formatMeasured = (measured: MeasuredValue, locale: Locale): string => {
  const written = formatMeasuredFigure(measured, locale);
  const unit = measuredUnit(measured);
  if (unit === "") return written;
  return unit === "°" || unit === "%" ? written + unit : `${written} ${unit}`;
};

import type { OfficeItemFragment } from "@regolith/client";
import type { ItemToDecide } from "./decision-fields.tsx";

/**
 * Puts an item's figures in the reader's words. What is suggested is the optimum, or if that is less, what the curator
 * finds feasible, or all that is left; an equivalent where the sample itself is not feasible.
 */
export function itemToDecide(item: OfficeItemFragment, locale: string): ItemToDecide {
  const available = stockRead(item)?.availableMg ?? 0;
  const inPlace = item.feasibility === "NOT_FEASIBLE" && item.equivalent !== null;
  const left = inPlace ? (item.equivalentStock?.availableMg ?? 0) : available;
  const format = massFormat(locale);
  return {
    id: item.id,
    sampleCode: item.sample.code,
    isWhole: item.sample.requestMode === "WHOLE_UNIT",
    minimum: format.format(item.minimumMg ?? 0),
    optimum: format.format(item.optimumMg ?? 0),
    available: format.format(available),
    suggestedMg: String(Math.min(item.optimumMg ?? 0, left, item.feasibleMg ?? Infinity)),
    isGranted: item.feasibility !== "NOT_FEASIBLE" || inPlace,
    inPlace,
    equivalent:
      item.equivalent === null
        ? null
        : {
            code: item.equivalent.code,
            left: format.format(item.equivalentStock?.availableMg ?? 0),
          },
    feasibility: item.feasibility,
  };
}

/** The office reads the stock as it is, everybody else as it is told. */
export function stockRead({ stock, sample }: Pick<OfficeItemFragment, "stock" | "sample">) {
  return stock ?? sample.stock;
}

/** Milligrams with at least one decimal, as weighings are written. */
export function massFormat(locale: string): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 3 });
}

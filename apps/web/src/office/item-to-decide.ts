import type { OfficeItemFragment } from "@regolith/client";
import type { ItemToDecide } from "./decision-fields.tsx";

/** Puts an item's figures in the reader's words; what is suggested is the optimum, or all that is left if less. */
export function itemToDecide(item: OfficeItemFragment, locale: string): ItemToDecide {
  const available = item.sample.stock?.availableMg ?? 0;
  const format = massFormat(locale);
  return {
    id: item.id,
    sampleCode: item.sample.code,
    isWhole: item.sample.requestMode === "WHOLE_UNIT",
    minimum: format.format(item.minimumMg ?? 0),
    optimum: format.format(item.optimumMg ?? 0),
    available: format.format(available),
    suggestedMg: String(Math.min(item.optimumMg ?? 0, available)),
  };
}

/** Milligrams with at least one decimal, as weighings are written. */
export function massFormat(locale: string): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 3 });
}

import type { OfficeItemFragment } from "@regolith/client";
import { optionName } from "@regolith/words";
import { massFormat, stockRead } from "./item-to-decide.ts";
import type { ItemToJudge } from "./judgement-fields.tsx";

/** Puts an item in the reader's words, with what was judged before. */
export function itemToJudge(item: OfficeItemFragment, locale: "en" | "zh"): ItemToJudge {
  const format = massFormat(locale);
  const criteria = item.equivalenceCriteria.map((criterion) => optionName(criterion, locale));
  return {
    id: item.id,
    sampleCode: item.sample.code,
    isWhole: item.sample.requestMode === "WHOLE_UNIT",
    acceptsEquivalent: item.acceptsEquivalent,
    criteria: new Intl.ListFormat(locale).format(criteria),
    minimum: format.format(item.minimumMg ?? 0),
    optimum: format.format(item.optimumMg ?? 0),
    available: format.format(stockRead(item)?.availableMg ?? 0),
    feasibility: item.feasibility,
    feasibleMg: item.feasibleMg === null ? "" : String(item.feasibleMg),
    equivalentCode: item.equivalent?.code ?? "",
    note: item.feasibilityNote,
  };
}

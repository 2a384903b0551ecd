import type { ItemDecisionInput, ItemFeasibilityInput } from "@regolith/client";
import { FEASIBILITIES, problem, type Problem } from "@regolith/domain";
import { readMass } from "../applications/answers/mass-text.ts";

type Values = Readonly<Record<string, string>>;

/** What every decision names: which application, in which version, and a key that makes a repeated send harmless. */
export function decisionBase(values: Values) {
  return {
    id: values.id ?? "",
    expectedVersion: Number(values.expectedVersion),
    idempotencyKey: values.idempotencyKey ?? "",
  };
}

/** The decision on each item, in the order of the form: `items.0.itemId`, `items.0.grant`, `items.0.grantedMg`, `items.0.note`. */
export function itemDecisions(values: Values): ItemDecisionInput[] {
  const decisions: ItemDecisionInput[] = [];
  for (let index = 0; ; index += 1) {
    const itemId = values[`items.${index}.itemId`];
    if (itemId === undefined) return decisions;
    const grant = values[`items.${index}.grant`] === "on";
    const massMg = readMass(values[`items.${index}.grantedMg`] ?? "");
    const note = values[`items.${index}.note`]?.trim();
    const inPlace = grant && values[`items.${index}.inPlace`] === "on";
    decisions.push({
      itemId,
      grant,
      ...(inPlace && { inPlace }),
      ...(grant && massMg !== null && { grantedMg: massMg }),
      ...(note && { note }),
    });
  }
}

/** The judgement of each item that was judged, with its place in the form: `items.0.feasibility` and the others. */
export function itemJudgements(values: Values) {
  const judgements: { readonly place: number; readonly judgement: ItemFeasibilityInput }[] = [];
  for (let place = 0; ; place += 1) {
    const itemId = values[`items.${place}.itemId`];
    if (itemId === undefined) return judgements;
    const feasibility = FEASIBILITIES.find((one) => one === values[`items.${place}.feasibility`]);
    if (feasibility === undefined) continue;
    const feasibleMg = readMass(values[`items.${place}.feasibleMg`] ?? "");
    const equivalentCode = values[`items.${place}.equivalentCode`]?.trim() ?? "";
    const note = values[`items.${place}.note`]?.trim() ?? "";
    const judgement = { itemId, feasibility, equivalentCode, note };
    judgements.push({
      place,
      judgement: { ...judgement, ...(feasibleMg !== null && { feasibleMg }) },
    });
  }
}

/** Masses of items that are no numbers: JSON has none for them, so they are refused before they are sent. */
export function unreadableMasses(values: Values): Problem[] {
  return Object.entries(values)
    .filter(([name, typed]) => MASS.test(name) && Number.isNaN(readMass(typed)))
    .map(([name]) => problem("INVALID", name.split(".")));
}

const MASS = /^items\.\d+\.(?:feasible|granted)Mg$/u;

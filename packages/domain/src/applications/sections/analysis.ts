import { sumUg, ugToMg, type Microgram } from "../../mass/mass.ts";
import { problem, problemWith, under, type Problem } from "../../problems/problem.ts";
import type { AnalysisStepAnswers, ItemAnswers } from "./answers.ts";

/** What keeps the plan from being complete, beyond its single answers. */
export function analysisProblems(
  steps: readonly AnalysisStepAnswers[],
  items: readonly ItemAnswers[],
): Problem[] {
  if (steps.length === 0) return [problem("NO_STEPS", ["steps"])];
  const asked = new Set(items.map(({ sampleId }) => sampleId));
  return [
    ...steps.flatMap((step, index) => under([String(index)], stepProblems(step, asked))),
    ...items.flatMap((item) => consumptionProblems(item, steps)),
  ];
}

function stepProblems(step: AnalysisStepAnswers, asked: ReadonlySet<string>): Problem[] {
  const { sampleId, destructive, consumedUg } = step;
  return [
    ...(sampleId === null ? [problem("REQUIRED", ["sampleCode"])] : []),
    ...(sampleId !== null && !asked.has(sampleId)
      ? [problem("NOT_AMONG_ITEMS", ["sampleCode"])]
      : []),
    ...(destructive && consumedUg === null ? [problem("MASS_REQUIRED", ["consumedMg"])] : []),
    ...(destructive && consumedUg === 0n ? [problem("MASS_NOT_POSITIVE", ["consumedMg"])] : []),
  ];
}

/** A plan cannot consume more of a sample than is asked for; said at the sample's first step. */
function consumptionProblems(item: ItemAnswers, steps: readonly AnalysisStepAnswers[]): Problem[] {
  const askedUg = askedMass(item);
  const ofItem = steps.filter(({ sampleId }) => sampleId === item.sampleId);
  const consumedUg = sumUg(ofItem.map((step) => step.consumedUg ?? 0n));
  if (askedUg === null || consumedUg <= askedUg) return [];
  const first = steps.findIndex(({ sampleId }) => sampleId === item.sampleId);
  const params = {
    sample: item.sampleCode,
    consumedMg: ugToMg(consumedUg),
    askedMg: ugToMg(askedUg),
  };
  return [problemWith("PLAN_CONSUMES_TOO_MUCH", params, [String(first), "consumedMg"])];
}

/** Null where nothing is known to compare with. */
function askedMass(item: ItemAnswers): Microgram | null {
  return item.requestMode === "WHOLE_UNIT" ? item.unitMassUg : item.optimumUg;
}

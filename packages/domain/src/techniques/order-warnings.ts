import type { TechniqueFacts } from "./technique.ts";

/** What of a step decides about its place in the plan. `sample` is whatever names a sample. */
export interface PlacedStep {
  readonly sample: string | null;
  readonly techniqueCode: string | null;
  readonly destructive: boolean;
}

/** A step that looks at a sample after another one has used some of it up; both by their place, from 0. */
export interface OrderWarning {
  readonly step: number;
  readonly after: number;
}

export type ImagingByCode = ReadonlyMap<string, Pick<TechniqueFacts, "isImaging">>;

/**
 * Steps that come too late: they leave a sample as it is, or make its picture, and stand after the first step that
 * destroys of it. A warning and no refusal, since another part of the sample may be meant.
 */
export function orderWarnings(
  steps: readonly PlacedStep[],
  techniques: ImagingByCode,
): OrderWarning[] {
  const destroyedAt = new Map<string, number>();
  const warnings: OrderWarning[] = [];
  for (const [index, step] of steps.entries()) {
    if (step.sample === null) continue;
    const after = destroyedAt.get(step.sample);
    if (after !== undefined && belongsFirst(step, techniques))
      warnings.push({ step: index, after });
    if (step.destructive && after === undefined) destroyedAt.set(step.sample, index);
  }
  return warnings;
}

function belongsFirst(step: PlacedStep, techniques: ImagingByCode): boolean {
  if (!step.destructive) return true;
  return step.techniqueCode !== null && techniques.get(step.techniqueCode)?.isImaging === true;
}

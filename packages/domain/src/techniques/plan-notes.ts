import { repeatedMethod, type MethodName } from "./known-methods.ts";
import { orderWarnings, type PlacedStep } from "./order-warnings.ts";
import type { TechniqueFacts } from "./technique.ts";

export const PLAN_NOTE_CODES = ["DESTROYED_BEFORE", "ALREADY_MEASURED"] as const;
export type PlanNoteCode = (typeof PLAN_NOTE_CODES)[number];

/** What a reader of an analysis plan should know; never a reason to refuse. Steps count from 0. */
export type PlanNote =
  | { readonly code: "DESTROYED_BEFORE"; readonly step: number; readonly after: number }
  | { readonly code: "ALREADY_MEASURED"; readonly step: number; readonly method: MethodName };

export interface NotedStep extends PlacedStep {
  readonly technique: string;
}

export type NotedTechnique = Pick<TechniqueFacts, "code" | "isImaging" | "methodKeywords">;

/** Everything to point out in a plan, in the order of its steps. */
export function planNotes(
  steps: readonly NotedStep[],
  techniques: readonly NotedTechnique[],
  /** By whatever names a sample in the steps. */
  measured: ReadonlyMap<string, readonly MethodName[]>,
): PlanNote[] {
  const byCode = new Map(techniques.map((technique) => [technique.code, technique]));
  const late = orderWarnings(steps, byCode).map((warning): PlanNote => ({
    code: "DESTROYED_BEFORE",
    ...warning,
  }));
  const repeated = steps.flatMap((step, index): PlanNote[] => {
    const method = repeatedMethod(step, measured.get(step.sample ?? "") ?? [], techniques);
    return method === null ? [] : [{ code: "ALREADY_MEASURED", step: index, method }];
  });
  return [...late, ...repeated].toSorted((one, other) => one.step - other.step);
}

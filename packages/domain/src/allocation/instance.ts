import type { EquivalenceCriterion } from "../applications/sections/answers.ts";
import type { Feasibility } from "../applications/status.ts";
import { REQUEST_STEP_UG, type Microgram } from "../mass/mass.ts";
import type { Amounts } from "../samples/amounts.ts";
import type { RequestMode, SampleCondition, SampleForm, UseCategory } from "../samples/sample.ts";

/** One sample that an application asks for. */
export interface AllocatableItem extends Amounts {
  readonly id: string;
  readonly sampleId: string;
  readonly requestMode: RequestMode;
  /** Mass of the whole unit asked for; null for powder, and where nobody knows it. */
  readonly unitMassUg: Microgram | null;
  /** Null until the curator has judged it; then it counts as feasible. */
  readonly feasibility: Feasibility | null;
  /** Of a powder, how much can be given where that is only a part. */
  readonly feasibleUg: Microgram | null;
  readonly acceptsEquivalent: boolean;
  readonly equivalenceCriteria: readonly EquivalenceCriterion[];
  /** A sample that the curator names as one that would do as well. */
  readonly equivalentId: string | null;
}

export interface RankedApplication {
  readonly id: string;
  readonly items: readonly AllocatableItem[];
}

/** A sample of the round with what can still be promised of it, and what decides whether it can stand in for another. */
export interface AllocatableSample {
  readonly id: string;
  readonly code: string;
  readonly missionId: string;
  readonly useCategory: UseCategory;
  readonly requestMode: RequestMode;
  readonly form: SampleForm;
  readonly condition: SampleCondition | null;
  readonly lithology: string | null;
  /** Largest dimension, or median grain size of a powder, in micrometres. */
  readonly sizeUm: number | null;
  /** A whole unit that is promised or lent in any part has none. */
  readonly availableUg: Microgram;
}

/** Applications from the first rank to the last, against the stock. */
export interface AllocationInstance {
  readonly applications: readonly RankedApplication[];
  readonly samples: readonly AllocatableSample[];
}

/** What an item is given, and of which sample: the one asked for or an equivalent. */
export interface Grant {
  readonly itemId: string;
  readonly sampleId: string;
  /** Of a whole unit, all there is of it. */
  readonly massUg: Microgram;
}

/** At most one grant for an item. */
export type Allocation = readonly Grant[];

/** The mass that would satisfy an item wholly: the optimum of a powder, the unit asked for. */
export function wishUg({ requestMode, optimumUg, unitMassUg }: AllocatableItem): Microgram {
  return (requestMode === "BY_MASS" ? optimumUg : unitMassUg) ?? 0n;
}

/** How much of its wish a grant satisfies: an equivalent unit does as well as the one asked for. */
export function satisfiedUg(item: AllocatableItem, massUg: Microgram): Microgram {
  const wish = wishUg(item);
  if (item.requestMode === "WHOLE_UNIT") return wish;
  return massUg < wish ? massUg : wish;
}

/** The least that serves an item of powder: never nothing, and in whole steps. */
export function leastUg({ minimumUg }: AllocatableItem): Microgram {
  const least = minimumUg ?? 0n;
  if (least <= REQUEST_STEP_UG) return REQUEST_STEP_UG;
  return ((least + REQUEST_STEP_UG - 1n) / REQUEST_STEP_UG) * REQUEST_STEP_UG;
}

/** The most that may be given to an item of powder of one sample: its optimum, or as much as is feasible. */
export function mostUg(item: AllocatableItem, sampleId: string): Microgram {
  const optimum = item.optimumUg ?? 0n;
  const { feasibility, feasibleUg } = item;
  const isLimited = sampleId === item.sampleId && feasibility === "PARTLY" && feasibleUg !== null;
  return inSteps(isLimited && feasibleUg < optimum ? feasibleUg : optimum);
}

/** As much of a mass as can be given in steps of 0.1 mg. */
export function inSteps(massUg: Microgram): Microgram {
  return massUg - (massUg % REQUEST_STEP_UG);
}

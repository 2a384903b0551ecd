import { requestMassProblems, ugToMg, type Microgram } from "../mass/mass.ts";
import {
  problem,
  problemWith,
  under,
  type Problem,
  type ProblemCode,
} from "../problems/problem.ts";
import { isAcceptableEquivalent } from "./equivalence.ts";
import {
  mostUg,
  type AllocatableItem,
  type AllocatableSample,
  type Allocation,
  type AllocationInstance,
  type Grant,
} from "./instance.ts";
import { leftOf } from "./left.ts";

interface Board {
  readonly items: ReadonlyMap<string, AllocatableItem>;
  readonly samples: ReadonlyMap<string, AllocatableSample>;
}

/**
 * Why an allocation cannot be recommended, all at once: paths `grants, index, field` for single grants, and
 * `samples, code` for samples that are granted beyond what is there, or units granted twice.
 */
export function allocationProblems(
  instance: AllocationInstance,
  allocation: Allocation,
): Problem[] {
  return [...singleProblems(instance, allocation), ...overAskedProblems(instance, allocation)];
}

/** What may stand in a draft while it is simulated freely, and has to be put right before it is committed. */
const SIMULATED: ReadonlySet<ProblemCode> = new Set([
  "BELOW_MINIMUM",
  "ABOVE_OPTIMUM",
  "MORE_THAN_FEASIBLE",
  "ITEM_NOT_FEASIBLE",
  "UNIT_ALL_OR_NOTHING",
] as const);

/** Why grants cannot even be kept as a draft. */
export function boardDraftProblems(
  instance: AllocationInstance,
  allocation: Allocation,
): Problem[] {
  return singleProblems(instance, allocation).filter(({ code }) => !SIMULATED.has(code));
}

/** What is wrong with grants, each by itself. */
export function singleProblems(instance: AllocationInstance, allocation: Allocation): Problem[] {
  const board = boardOf(instance);
  const seen = new Set<string>();
  const found = allocation.flatMap((grant, index) => {
    const isRepeated = seen.has(grant.itemId);
    seen.add(grant.itemId);
    const repeated = isRepeated ? [problem("ITEM_DECIDED_TWICE", ["itemId"])] : [];
    return under([String(index)], [...repeated, ...oneGrant(board, grant)]);
  });
  return under(["grants"], found);
}

/** Samples of which more is granted than there is. */
export function overAskedProblems(
  { samples }: Pick<AllocationInstance, "samples">,
  allocation: Allocation,
): Problem[] {
  const left = leftOf(samples, allocation);
  return samples.flatMap((sample) => {
    const { id, code, availableUg, requestMode } = sample;
    const count = allocation.filter(({ sampleId }) => sampleId === id).length;
    if (requestMode === "WHOLE_UNIT") {
      return count > 1
        ? [problemWith("UNIT_GRANTED_TWICE", { sample: code }, ["samples", code])]
        : [];
    }
    const leftUg = left.get(id) ?? 0n;
    if (leftUg >= 0n) return [];
    const masses = { grantedMg: ugToMg(availableUg - leftUg), leftMg: ugToMg(availableUg) };
    return [problemWith("SAMPLE_OVER_ASKED", { sample: code, ...masses }, ["samples", code])];
  });
}

function boardOf({ applications, samples }: AllocationInstance): Board {
  const items = applications.flatMap((application) => application.items);
  return {
    items: new Map(items.map((item) => [item.id, item])),
    samples: new Map(samples.map((sample) => [sample.id, sample])),
  };
}

function oneGrant({ items, samples }: Board, grant: Grant): Problem[] {
  const item = items.get(grant.itemId);
  if (item === undefined) return [problem("NOT_AMONG_ITEMS", ["itemId"])];
  const asked = samples.get(item.sampleId);
  const given = samples.get(grant.sampleId);
  if (given === undefined) return [problem("UNKNOWN_SAMPLE", ["sampleCode"])];
  return [
    ...placeProblems(item, asked, given),
    ...under(["massMg"], massProblems(item, given, grant.massUg)),
  ];
}

function placeProblems(
  item: AllocatableItem,
  asked: AllocatableSample | undefined,
  given: AllocatableSample,
): Problem[] {
  if (item.sampleId === given.id) {
    return item.feasibility === "NOT_FEASIBLE"
      ? [problem("ITEM_NOT_FEASIBLE", ["sampleCode"])]
      : [];
  }
  const isAcceptable = asked !== undefined && isAcceptableEquivalent(item, asked, given);
  return isAcceptable ? [] : [problem("EQUIVALENT_NOT_ACCEPTABLE", ["sampleCode"])];
}

function massProblems(
  item: AllocatableItem,
  given: AllocatableSample,
  massUg: Microgram,
): Problem[] {
  if (item.requestMode === "WHOLE_UNIT") {
    if (given.availableUg === 0n) return [problem("NOTHING_LEFT")];
    return massUg === given.availableUg ? [] : [problem("UNIT_ALL_OR_NOTHING")];
  }
  const shape = requestMassProblems(massUg);
  if (shape.length > 0) return shape;
  const minimumUg = item.minimumUg ?? 0n;
  const optimumUg = item.optimumUg ?? 0n;
  if (massUg < minimumUg) return [problemWith("BELOW_MINIMUM", { minimumMg: ugToMg(minimumUg) })];
  if (massUg > optimumUg) return [problemWith("ABOVE_OPTIMUM", { optimumMg: ugToMg(optimumUg) })];
  const feasibleUg = mostUg(item, given.id);
  return massUg > feasibleUg
    ? [problemWith("MORE_THAN_FEASIBLE", { feasibleMg: ugToMg(feasibleUg) })]
    : [];
}

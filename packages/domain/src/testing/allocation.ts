import type {
  AllocatableItem,
  AllocatableSample,
  AllocationInstance,
} from "../allocation/instance.ts";

export function aStockedPowder(changes: Partial<AllocatableSample> = {}): AllocatableSample {
  return {
    ...{ id: "powder", code: "POWDER", missionId: "ce5", useCategory: "RESEARCH" },
    ...{ requestMode: "BY_MASS", form: "POWDER", condition: "PRISTINE" },
    ...{ lithology: "mare regolith", sizeUm: 50, availableUg: 10_000n },
    ...changes,
  };
}

export function aStockedUnit(changes: Partial<AllocatableSample> = {}): AllocatableSample {
  return aStockedPowder({
    ...{ id: "unit", code: "UNIT", requestMode: "WHOLE_UNIT", form: "CLAST" },
    ...{ lithology: "basalt", sizeUm: 2_000, availableUg: 17_600n },
    ...changes,
  });
}

export function asksPowder(changes: Partial<AllocatableItem> = {}): AllocatableItem {
  return {
    ...{ id: "item", sampleId: "powder", requestMode: "BY_MASS", unitMassUg: null },
    ...{ minimumUg: 2_000n, optimumUg: 6_000n, feasibility: null, feasibleUg: null },
    ...{ acceptsEquivalent: false, equivalenceCriteria: [], equivalentId: null },
    ...changes,
  };
}

export function asksUnit(changes: Partial<AllocatableItem> = {}): AllocatableItem {
  return asksPowder({
    ...{ sampleId: "unit", requestMode: "WHOLE_UNIT", unitMassUg: 17_600n },
    ...{ minimumUg: null, optimumUg: null },
    ...changes,
  });
}

/** Applications of one item each, in this order. */
export function anInstance(
  samples: readonly AllocatableSample[],
  ...items: readonly AllocatableItem[]
): AllocationInstance {
  return { samples, applications: items.map((item) => ({ id: `of-${item.id}`, items: [item] })) };
}

/** Numbers that look random and are the same for the same seed (mulberry32); each below `below`. */
export function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const CONDITIONS = ["PRISTINE", "EXPOSED", null] as const;
const LITHOLOGIES = ["basalt", "breccia", "impact glass", null] as const;
const CRITERIA = ["GRAIN_SIZE", "LITHOLOGY", "EXPOSURE"] as const;
const FEASIBLE = ["FEASIBLE", "FEASIBLE", "FEASIBLE", "PARTLY", "NOT_FEASIBLE", null] as const;

/** A board as crowded as real ones and as odd as they can be: stock that is no whole step, units that are gone. */
export function aRandomInstance(
  seed: number,
  size: { readonly applications: number; readonly samples: number },
): AllocationInstance {
  const next = numbers(seed);
  const pick = <T>(values: readonly T[]): T => values[next(values.length)] as T;
  const samples = Array.from({ length: size.samples }, (_, index) => {
    const facts = {
      ...{ id: `s${String(index)}`, code: `S${String(index)}`, missionId: `m${String(next(2))}` },
      ...{ condition: pick(CONDITIONS), lithology: pick(LITHOLOGIES) },
      sizeUm: next(5) === 0 ? null : 20 + next(200),
    };
    return next(3) === 0
      ? aStockedUnit({ ...facts, availableUg: next(6) === 0 ? 0n : BigInt(500 + next(40_000)) })
      : aStockedPowder({ ...facts, availableUg: BigInt(next(400_000)) });
  });
  const applications = Array.from({ length: size.applications }, (_, rank) => {
    const asked = new Set(Array.from({ length: 1 + next(4) }, () => pick(samples)));
    const items = [...asked].map((sample, index): AllocatableItem => {
      const acceptsEquivalent = next(2) === 0;
      const common = {
        ...{ id: `i${String(rank)}-${String(index)}`, sampleId: sample.id, acceptsEquivalent },
        equivalenceCriteria: acceptsEquivalent ? CRITERIA.filter(() => next(3) === 0) : [],
        feasibility: pick(FEASIBLE),
      };
      if (sample.requestMode === "WHOLE_UNIT") {
        return asksUnit({ ...common, unitMassUg: sample.availableUg });
      }
      const minimumUg = BigInt(100 * (1 + next(800)));
      const feasibleUg = common.feasibility === "PARTLY" ? BigInt(next(100_000)) : null;
      const optimumUg = minimumUg + BigInt(100 * next(1_200));
      return asksPowder({ ...common, minimumUg, optimumUg, feasibleUg });
    });
    return { id: `a${String(rank)}`, items };
  });
  return { applications, samples };
}

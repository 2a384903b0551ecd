import {
  anInstance,
  aRandomInstance,
  aStockedPowder,
  aStockedUnit,
  asksPowder,
  asksUnit,
} from "../testing/allocation.ts";
import { greedyAllocation } from "./greedy.ts";
import type { Allocation, AllocationInstance } from "./instance.ts";
import { leftOf } from "./left.ts";
import { allocationProblems } from "./problems.ts";
import { ALLOCATION_GOALS, proposeAllocation, type AllocationGoal } from "./propose.ts";
import { allocationTotals, satisfiedByRank } from "./totals.ts";

/** `item: sample mass` */
function said(allocation: Allocation): string[] {
  return allocation.map(
    ({ itemId, sampleId, massUg }) => `${itemId}: ${sampleId} ${String(massUg)}`,
  );
}

function proposed(instance: AllocationInstance, goal?: AllocationGoal): string[] {
  return said(proposeAllocation(instance, goal));
}

describe("in rank order", () => {
  const first = asksPowder({ id: "first" });
  const second = asksPowder({ id: "second" });

  it("the first is given the optimum, the next what is left, the last nothing below its minimum", () => {
    const third = asksPowder({ id: "third", minimumUg: 100n });
    const instance = anInstance([aStockedPowder({ availableUg: 9_000n })], first, second, third);
    expect(proposed(instance)).toEqual(["first: powder 6000", "second: powder 3000"]);
  });

  it("an item whose minimum is not left is passed over for one that fits", () => {
    const third = asksPowder({ id: "third", minimumUg: 100n, optimumUg: 100n });
    const instance = anInstance([aStockedPowder({ availableUg: 7_900n })], first, second, third);
    expect(proposed(instance)).toEqual(["first: powder 6000", "third: powder 100"]);
  });

  it("minimums first serves all whose minimum fits, then gives more from the top", () => {
    const third = asksPowder({ id: "third" });
    const instance = anInstance([aStockedPowder({ availableUg: 7_900n })], first, second, third);
    expect(proposed(instance, "MINIMUM_FIRST")).toEqual([
      "first: powder 3900",
      "second: powder 2000",
      "third: powder 2000",
    ]);
  });

  it("stock that is no whole step is given in steps", () => {
    const instance = anInstance([aStockedPowder({ availableUg: 2_345n })], first);
    expect(proposed(instance)).toEqual(["first: powder 2300"]);
  });

  it("what the curator found not feasible is not given, and of what is partly feasible only that part", () => {
    const not = asksPowder({ id: "not", feasibility: "NOT_FEASIBLE" });
    const partly = asksPowder({ id: "partly", feasibility: "PARTLY", feasibleUg: 2_500n });
    const tooLittle = asksPowder({ id: "less", feasibility: "PARTLY", feasibleUg: 1_900n });
    expect(proposed(anInstance([aStockedPowder()], not, partly, tooLittle))).toEqual([
      "partly: powder 2500",
    ]);
  });
});

describe("equivalents", () => {
  const wanted = aStockedUnit({ id: "wanted" });
  const alike = aStockedUnit({ id: "alike" });
  const takesAlike = { acceptsEquivalent: true, equivalenceCriteria: ["LITHOLOGY"] } as const;

  it("serve those who come too late for a unit, in rank order", () => {
    const items = ["one", "two", "three"].map((id) =>
      asksUnit({ id, sampleId: "wanted", ...takesAlike }),
    );
    expect(proposed(anInstance([wanted, alike], ...items))).toEqual([
      "one: wanted 17600",
      "two: alike 17600",
    ]);
  });

  it("let somebody go over to one, so that another who accepts none is served", () => {
    const flexible = asksUnit({ id: "flexible", sampleId: "wanted", ...takesAlike });
    const strict = asksUnit({ id: "strict", sampleId: "wanted" });
    expect(proposed(anInstance([wanted, alike], flexible, strict))).toEqual([
      "flexible: alike 17600",
      "strict: wanted 17600",
    ]);
  });

  it("are found along a chain of any length", () => {
    const units = ["a", "b", "c", "d"].map((id, index) =>
      aStockedUnit({ id, sizeUm: 1_000 * 2 ** index }),
    );
    const bySize = { acceptsEquivalent: true, equivalenceCriteria: ["GRAIN_SIZE"] } as const;
    const items = ["a", "b", "c"].map((sampleId) =>
      asksUnit({ id: `of-${sampleId}`, sampleId, ...bySize }),
    );
    const last = asksUnit({ id: "late", sampleId: "a" });
    expect(proposed(anInstance(units, ...items, last))).toEqual([
      "of-a: b 17600",
      "of-b: c 17600",
      "of-c: d 17600",
      "late: a 17600",
    ]);
  });

  it("of powder make room for those who accept none, with all that was given", () => {
    const other = aStockedPowder({ id: "other", availableUg: 6_500n });
    const flexible = asksPowder({ id: "flexible", ...takesAlike });
    const strict = asksPowder({ id: "strict", minimumUg: 5_000n });
    expect(proposed(anInstance([aStockedPowder(), other], flexible, strict))).toEqual([
      "flexible: other 6000",
      "strict: powder 6000",
    ]);
  });

  it("described in words only are left to a person", () => {
    const item = asksUnit({ id: "one", sampleId: "wanted", acceptsEquivalent: true });
    expect(proposed(anInstance([{ ...wanted, availableUg: 0n }, alike], item))).toEqual([]);
  });

  it("named by the curator serve", () => {
    const named = { acceptsEquivalent: true, equivalentId: "alike" };
    const item = asksUnit({
      ...{ id: "one", sampleId: "wanted", feasibility: "NOT_FEASIBLE" },
      ...named,
    });
    expect(proposed(anInstance([wanted, alike], item))).toEqual(["one: alike 17600"]);
  });
});

describe("on 200 random boards", () => {
  const seeds = Array.from({ length: 200 }, (_, index) => index + 1);
  const boards = seeds.map((seed) =>
    aRandomInstance(seed, { applications: 3 + (seed % 28), samples: 2 + (seed % 17) }),
  );

  it.each(ALLOCATION_GOALS)("%s satisfies at least as much as the baseline", (goal) => {
    const gains = boards.map((board) => {
      const ours = allocationTotals(board, proposeAllocation(board, goal)).satisfiedUg;
      return ours - allocationTotals(board, greedyAllocation(board)).satisfiedUg;
    });
    expect(gains.filter((gain) => gain < 0n)).toEqual([]);
    // And it is worth having.
    expect(gains.filter((gain) => gain > 0n).length).toBeGreaterThan(60);
  });

  it.each(ALLOCATION_GOALS)("%s grants nothing that cannot be given", (goal) => {
    for (const board of boards) {
      const allocation = proposeAllocation(board, goal);
      expect(allocationProblems(board, allocation)).toEqual([]);
      for (const left of leftOf(board.samples, allocation).values()) {
        expect(left).toBeGreaterThanOrEqual(0n);
      }
    }
  });

  it("the baseline grants nothing that cannot be given", () => {
    for (const board of boards) {
      expect(allocationProblems(board, greedyAllocation(board))).toEqual([]);
    }
  });

  it.each(ALLOCATION_GOALS)("%s proposes the same for the same board", (goal) => {
    for (const board of boards.slice(0, 40)) {
      expect(proposeAllocation(structuredClone(board), goal)).toEqual(
        proposeAllocation(board, goal),
      );
    }
  });

  it("without equivalents the optimum-first proposal is the rank order's own, application by application", () => {
    for (const board of boards) {
      const strict = {
        ...board,
        applications: board.applications.map(({ id, items }) => ({
          ...{ id, items: items.map((item) => ({ ...item, acceptsEquivalent: false })) },
        })),
      };
      expect(satisfiedByRank(strict, proposeAllocation(strict))).toEqual(
        satisfiedByRank(strict, greedyAllocation(strict)),
      );
    }
  });
});

/** Every way to give units, by trying them all. */
function mostUnits({ applications, samples }: AllocationInstance, given: Allocation = []): number {
  const [application, ...rest] = applications;
  if (application === undefined) return given.length;
  const [item] = application.items;
  const others = { applications: rest, samples };
  const skipped = mostUnits(others, given);
  if (item === undefined) return skipped;
  const served = samples.map(({ id: sampleId, availableUg: massUg }) => {
    const allocation = [...given, { itemId: item.id, sampleId, massUg }];
    const isFine = allocationProblems({ applications: [application], samples }, allocation).every(
      ({ code }) => code === "NOT_AMONG_ITEMS",
    );
    return isFine ? mostUnits(others, allocation) : 0;
  });
  return Math.max(skipped, ...served);
}

it("as many units are given as can be, found by trying every way", () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const random = aRandomInstance(seed, { applications: 4, samples: 24 });
    const samples = random.samples
      .filter(({ requestMode }) => requestMode === "WHOLE_UNIT")
      .slice(0, 4);
    const items = Array.from({ length: 5 }, (_, index) =>
      asksUnit({
        ...{ id: `i${String(index)}`, sampleId: samples[(seed + index * index) % 4]?.id ?? "" },
        ...{ acceptsEquivalent: (seed + index) % 3 > 0, equivalenceCriteria: ["EXPOSURE"] },
      }),
    );
    const board = anInstance(samples, ...items);
    expect(proposeAllocation(board)).toHaveLength(mostUnits(board));
  }
});

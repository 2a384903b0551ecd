import {
  anInstance,
  aStockedPowder,
  aStockedUnit,
  asksPowder,
  asksUnit,
} from "../testing/allocation.ts";
import { isAcceptableEquivalent } from "./equivalence.ts";
import type { AllocatableItem, Grant } from "./instance.ts";
import { leftOf } from "./left.ts";
import { allocationProblems } from "./problems.ts";
import { allocationTotals } from "./totals.ts";

const one = asksPowder({ id: "one" });
const two = asksPowder({ id: "two" });
const unit = asksUnit({ id: "three" });
const alsoUnit = asksUnit({ id: "four" });
const instance = anInstance([aStockedPowder(), aStockedUnit()], one, two, unit, alsoUnit);

function gives(itemId: string, massUg: bigint, sampleId = "powder"): Grant {
  return { itemId, sampleId, massUg };
}

function found(allocation: readonly Grant[], board = instance): string[] {
  return allocationProblems(board, allocation).map(({ code, path }) =>
    [code, ...(path ?? [])].join(" "),
  );
}

it("an allocation within minimum, optimum and stock has no problems", () => {
  expect(
    found([gives("one", 6_000n), gives("two", 4_000n), gives("three", 17_600n, "unit")]),
  ).toEqual([]);
});

describe("an allocation cannot be recommended", () => {
  it.each([
    [1_900n, "BELOW_MINIMUM grants 0 massMg"],
    [6_100n, "ABOVE_OPTIMUM grants 0 massMg"],
    [2_050n, "MASS_STEP grants 0 massMg"],
    [0n, "MASS_NOT_POSITIVE grants 0 massMg"],
  ])("when it gives %d µg of a powder", (massUg, expected) => {
    expect(found([gives("one", massUg)])).toEqual([expected]);
  });

  it("when a powder is granted beyond its stock, and says by how much", () => {
    expect(allocationProblems(instance, [gives("one", 6_000n), gives("two", 4_100n)])).toEqual([
      {
        code: "SAMPLE_OVER_ASKED",
        path: ["samples", "POWDER"],
        params: { sample: "POWDER", grantedMg: 10.1, leftMg: 10 },
      },
    ]);
  });

  it("when a unit is given twice, in part, or is gone", () => {
    const both = [gives("three", 17_600n, "unit"), gives("four", 17_600n, "unit")];
    expect(found(both)).toEqual(["UNIT_GRANTED_TWICE samples UNIT"]);
    expect(found([gives("three", 100n, "unit")])).toEqual(["UNIT_ALL_OR_NOTHING grants 0 massMg"]);
    const gone = anInstance([aStockedUnit({ availableUg: 0n })], unit);
    expect(found([gives("three", 17_600n, "unit")], gone)).toEqual([
      "NOTHING_LEFT grants 0 massMg",
    ]);
  });

  it("when an item is granted twice, or none of the board", () => {
    expect(found([gives("one", 2_000n), gives("one", 2_000n), gives("other", 2_000n)])).toEqual([
      "ITEM_DECIDED_TWICE grants 1 itemId",
      "NOT_AMONG_ITEMS grants 2 itemId",
    ]);
  });

  it("against the curator's judgement", () => {
    const not = asksPowder({ id: "not", feasibility: "NOT_FEASIBLE" });
    const partly = asksPowder({ id: "partly", feasibility: "PARTLY", feasibleUg: 3_000n });
    const board = anInstance([aStockedPowder()], not, partly);
    expect(found([gives("not", 2_000n), gives("partly", 3_100n)], board)).toEqual([
      "ITEM_NOT_FEASIBLE grants 0 sampleCode",
      "MORE_THAN_FEASIBLE grants 1 massMg",
    ]);
  });

  it("when it gives a sample that the applicant does not take instead", () => {
    const other = aStockedPowder({ id: "other" });
    const board = anInstance([aStockedPowder(), other], one);
    expect(found([gives("one", 2_000n, "other")], board)).toEqual([
      "EQUIVALENT_NOT_ACCEPTABLE grants 0 sampleCode",
    ]);
    expect(found([gives("one", 2_000n, "nowhere")], board)).toEqual([
      "UNKNOWN_SAMPLE grants 0 sampleCode",
    ]);
  });
});

describe("a sample may stand in for another", () => {
  const asked = aStockedUnit();
  const item: AllocatableItem = asksUnit({ acceptsEquivalent: true });
  const other = aStockedUnit({ id: "other" });
  const by = (...equivalenceCriteria: AllocatableItem["equivalenceCriteria"]) => ({
    ...item,
    equivalenceCriteria,
  });

  it.each([
    ["never itself", item, asked, false],
    ["of the same kind", item, other, true],
    ["only where the applicant accepts one", asksUnit(), other, false],
    ["not from another mission", item, { ...other, missionId: "ce6" }, false],
    ["not of another form", item, { ...other, form: "SECTION" }, false],
    ["not of another use", item, { ...other, useCategory: "PUBLIC_WELFARE" }, false],
    ["up to twice its size", by("GRAIN_SIZE"), { ...other, sizeUm: 4_000 }, true],
    ["not beyond twice its size", by("GRAIN_SIZE"), { ...other, sizeUm: 4_001 }, false],
    ["not of unknown size", by("GRAIN_SIZE"), { ...other, sizeUm: null }, false],
    ["of the same lithology", by("LITHOLOGY"), other, true],
    ["not of another lithology", by("LITHOLOGY"), { ...other, lithology: "breccia" }, false],
    ["not of another exposure", by("EXPOSURE"), { ...other, condition: "EXPOSED" }, false],
    [
      "where the curator names it, whatever it differs in",
      { ...by("LITHOLOGY"), equivalentId: "other" },
      { ...other, lithology: "breccia" },
      true,
    ],
  ] as const)("%s", (_, of, by_, expected) => {
    expect(isAcceptableEquivalent(of, asked, by_)).toBe(expected);
  });
});

it("what is left of each sample goes below nothing where it is over-asked", () => {
  const left = leftOf(instance.samples, [gives("one", 6_000n), gives("two", 6_000n)]);
  expect([...left]).toEqual([
    ["powder", -2_000n],
    ["unit", 17_600n],
  ]);
});

it("totals say what is satisfied, whose minimum is met and who is served", () => {
  const allocation = [gives("one", 1_000n), gives("two", 4_000n), gives("three", 9_000n, "other")];
  expect(allocationTotals(instance, allocation)).toEqual({
    wishedUg: 47_200n,
    satisfiedUg: 22_600n,
    grantedUg: 14_000n,
    items: 4,
    minimumMet: 2,
    applications: 4,
    served: 3,
    servedWholly: 3,
    equivalents: 1,
  });
});

import fc from "fast-check";
import { applyEntry, balanceHolds } from "../ledger/balance.ts";
import { aBalance } from "../testing/builders.ts";
import {
  decisionProblems,
  itemOutcomes,
  releases,
  reservations,
  samplesToDecideOn,
  type ItemDecision,
  type ItemToDecide,
} from "./decision.ts";

const powder: ItemToDecide = {
  id: "item-1",
  sampleId: "powder",
  requestMode: "BY_MASS",
  minimumUg: 5_000n,
  optimumUg: 20_000n,
  ...{ equivalentId: "other powder", feasibility: null, feasibleUg: null },
};
const clast: ItemToDecide = {
  id: "item-2",
  sampleId: "clast",
  requestMode: "WHOLE_UNIT",
  minimumUg: null,
  optimumUg: null,
  ...{ equivalentId: null, feasibility: "FEASIBLE", feasibleUg: null },
};
const application = { items: [powder, clast] };
const stocks = new Map([
  ["powder", aBalance(12_000n)],
  ["clast", aBalance(17_600n)],
  ["other powder", aBalance(30_000n)],
]);

function grant(itemId: string, grantedUg: bigint | null): ItemDecision {
  return { itemId, granted: true, inPlace: false, grantedUg, note: "" };
}

function refuse(itemId: string): ItemDecision {
  return { itemId, granted: false, inPlace: false, grantedUg: null, note: "Kept for later." };
}

function give(itemId: string, grantedUg: bigint | null): ItemDecision {
  return { ...grant(itemId, grantedUg), inPlace: true };
}

function found(decisions: readonly ItemDecision[], inStock = stocks): string[] {
  return decisionProblems(application, decisions, inStock).map(({ code, path }) =>
    [code, ...(path ?? [])].join(" "),
  );
}

describe("a decision can be recorded", () => {
  it.each([
    [[grant("item-1", 5_000n), grant("item-2", null)]],
    [[grant("item-1", 12_000n), refuse("item-2")]],
    [[refuse("item-1"), grant("item-2", 17_600n)]],
  ])("within what was asked and what is left (%#)", (decisions) => {
    expect(found(decisions)).toEqual([]);
  });
});

describe("a decision is refused", () => {
  it("when an item is left out, decided twice or not of this application", () => {
    expect(found([grant("item-1", 5_000n)])).toEqual(["ITEM_UNDECIDED items"]);
    const twice = [grant("item-1", 5_000n), refuse("item-1"), refuse("item-2"), refuse("other")];
    expect(found(twice)).toEqual([
      "ITEM_DECIDED_TWICE items 1 itemId",
      "NOT_AMONG_ITEMS items 3 itemId",
    ]);
  });

  it.each<[string, Partial<ItemToDecide>, ItemDecision, string[]]>([
    [
      "what is not feasible",
      { feasibility: "NOT_FEASIBLE" },
      grant("item-1", 5_000n),
      ["ITEM_NOT_FEASIBLE items 0 grant"],
    ],
    [
      "more than the feasible part",
      { feasibility: "PARTLY", feasibleUg: 7_000n },
      grant("item-1", 7_100n),
      ["MORE_THAN_FEASIBLE items 0 grantedMg"],
    ],
    [
      "all of the feasible part",
      { feasibility: "PARTLY", feasibleUg: 7_000n },
      grant("item-1", 7_000n),
      [],
    ],
    ["an equivalent in place of it", { feasibility: "NOT_FEASIBLE" }, give("item-1", 20_000n), []],
    ["nothing of it", { feasibility: "NOT_FEASIBLE" }, refuse("item-1"), []],
  ])("by the curator's judgement, or not: %s", (_, judged, decision, codes) => {
    const items = [{ ...powder, ...judged }, clast];
    const problems = decisionProblems({ items }, [decision, grant("item-2", null)], stocks);
    expect(problems.map(({ code, path = [] }) => [code, ...path].join(" "))).toEqual(codes);
  });

  it("when it grants nothing", () => {
    expect(found([refuse("item-1"), refuse("item-2")])).toEqual(["NOTHING_GRANTED items"]);
  });

  it.each([
    [null, "MASS_REQUIRED"],
    [0n, "MASS_NOT_POSITIVE"],
    [5_050n, "MASS_STEP"],
    [4_900n, "BELOW_MINIMUM"],
    [12_100n, "MORE_THAN_LEFT"],
  ])("when it grants %d µg of a powder", (grantedUg, code) => {
    expect(found([grant("item-1", grantedUg), refuse("item-2")])).toEqual([
      `${code} items 0 grantedMg`,
    ]);
  });

  it("when it grants more than was asked, however much is left", () => {
    const plenty = new Map([...stocks, ["powder", aBalance(1_000_000n)]]);
    expect(found([grant("item-1", 20_100n), refuse("item-2")], plenty)).toEqual([
      "ABOVE_OPTIMUM items 0 grantedMg",
    ]);
  });

  it("with what is left of the powder", () => {
    expect(
      decisionProblems(application, [grant("item-1", 15_000n), refuse("item-2")], stocks),
    ).toEqual([
      { code: "MORE_THAN_LEFT", path: ["items", "0", "grantedMg"], params: { leftMg: 12 } },
    ]);
  });

  it("when it grants part of a whole unit, or one that is promised already", () => {
    const decisions = [refuse("item-1"), grant("item-2", 100n)];
    expect(found(decisions)).toEqual(["UNIT_ALL_OR_NOTHING items 1 grantedMg"]);
    const promised = new Map([
      ["clast", aBalance(0n, { receivedUg: 17_600n, reservedUg: 17_600n })],
    ]);
    expect(found([refuse("item-1"), grant("item-2", null)], promised)).toEqual([
      "NOTHING_LEFT items 1 grantedMg",
    ]);
  });
});

it("a grant reserves its mass, a whole unit all there is of it, a refusal nothing", () => {
  const decisions = [grant("item-1", 5_000n), grant("item-2", null)];
  expect(reservations(application, decisions, stocks)).toMatchObject([
    { applicationItemId: "item-1", sampleId: "powder", massUg: 5_000n, reason: "RESERVATION" },
    { applicationItemId: "item-2", sampleId: "clast", massUg: 17_600n, reason: "RESERVATION" },
  ]);
  expect(itemOutcomes(application, [grant("item-1", 5_000n), refuse("item-2")], stocks)).toEqual([
    { itemId: "item-1", state: "RECOMMENDED", grantedUg: 5_000n, grantedSampleId: null },
    { itemId: "item-2", state: "REFUSED", grantedUg: null, grantedSampleId: null },
  ]);
});

describe("an equivalent given in the place of what was asked for", () => {
  it("is measured against its own stock, and reserved of it", () => {
    const decisions = [give("item-1", 20_000n), refuse("item-2")];
    expect(found(decisions)).toEqual([]);
    expect(reservations(application, decisions, stocks)).toMatchObject([
      { applicationItemId: "item-1", sampleId: "other powder", massUg: 20_000n },
    ]);
    const [outcome] = itemOutcomes(application, decisions, stocks);
    expect(outcome).toMatchObject({ grantedUg: 20_000n, grantedSampleId: "other powder" });
    expect(
      releases([{ ...powder, ...outcome, grantedUg: 20_000n, grantedSampleId: "other powder" }]),
    ).toMatchObject([{ sampleId: "other powder", massUg: 20_000n, reason: "RELEASE" }]);
  });

  it("is one that the curator named", () => {
    expect(found([refuse("item-1"), give("item-2", null)])).toEqual([
      "NO_EQUIVALENT items 1 inPlace",
    ]);
  });

  it("is not promised twice to one application", () => {
    const third = { ...powder, id: "item-3", sampleId: "other powder", equivalentId: null };
    const items = { items: [powder, third] };
    const problems = decisionProblems(
      items,
      [give("item-1", 20_000n), grant("item-3", 12_000n)],
      stocks,
    );
    expect(problems).toEqual([
      { code: "MORE_THAN_LEFT", path: ["items", "1", "grantedMg"], params: { leftMg: 10 } },
    ]);
    expect(samplesToDecideOn(items.items)).toEqual(["powder", "other powder"]);
  });
});

it("whatever is granted without problem can be reserved and given back", () => {
  const decision = fc.record({
    granted: fc.boolean(),
    inPlace: fc.boolean(),
    grantedUg: fc.option(fc.bigInt({ min: -1n, max: 300n }).map((steps) => steps * 50n)),
  });
  fc.assert(
    fc.property(decision, decision, (one, other) => {
      const decisions = [
        { itemId: "item-1", note: "", ...one },
        { itemId: "item-2", note: "", ...other },
      ];
      if (decisionProblems(application, decisions, stocks).length > 0) return;
      const items = application.items.map((item) => ({
        ...item,
        ...itemOutcomes(application, decisions, stocks).find(({ itemId }) => itemId === item.id),
      }));
      const granted = items.map((item) => ({
        ...item,
        grantedUg: item.grantedUg ?? null,
        grantedSampleId: item.grantedSampleId ?? null,
      }));
      for (const { sampleId, ...move } of reservations(application, decisions, stocks)) {
        const after = applyEntry(stocks.get(sampleId) ?? aBalance(0n), move);
        expect(after.ok && balanceHolds(after.value)).toBe(true);
        const back = releases(granted).find((release) => release.sampleId === sampleId);
        if (!after.ok || back === undefined) throw new Error("Nothing to give back");
        expect(applyEntry(after.value, back)).toEqual({ ok: true, value: stocks.get(sampleId) });
      }
    }),
    { numRuns: 500 },
  );
});

import fc from "fast-check";
import { tierOf, type ItemForTier, type TierPolicy } from "./tier.ts";

const POLICY: TierPolicy = {
  ...{ warnAboveShare: 0.1, fullPanelAboveShare: 0.25, fullPanelUnitsLeft: 3 },
  ...{ fullPanelForNewPi: true, fullPanelForDestructiveUnique: true },
};

function aPowder(changes: Partial<ItemForTier> = {}): ItemForTier {
  return {
    ...{ sampleCode: "P", requestMode: "BY_MASS", askedUg: 5_000n, availableUg: 100_000n },
    ...{ unitsOfKind: 0, unitsAsked: 0, isDestroyed: false },
    ...changes,
  };
}

function aPiece(changes: Partial<ItemForTier> = {}): ItemForTier {
  return {
    ...{ sampleCode: "C", requestMode: "WHOLE_UNIT", askedUg: null, availableUg: 17_600n },
    ...{ unitsOfKind: 9, unitsAsked: 1, isDestroyed: false },
    ...changes,
  };
}

function codes(items: readonly ItemForTier[], { isNewPi = false, policy = POLICY } = {}) {
  const { tier, reasons, warnings } = tierOf({ isNewPi, items }, policy);
  return [tier, ...reasons.map(({ code }) => code), ...warnings.map(({ code }) => code)];
}

describe("the tier of an application", () => {
  it.each<[string, ItemForTier, readonly string[]]>([
    ["a little powder", aPowder(), ["FAST_TRACK"]],
    ["a tenth of a powder", aPowder({ askedUg: 10_000n }), ["FAST_TRACK"]],
    ["more than a tenth", aPowder({ askedUg: 10_100n }), ["FAST_TRACK", "NOTABLE_SHARE"]],
    ["a quarter", aPowder({ askedUg: 25_000n }), ["FAST_TRACK", "NOTABLE_SHARE"]],
    ["more than a quarter", aPowder({ askedUg: 25_100n }), ["FULL_PANEL", "LARGE_SHARE"]],
    ["of a powder that is gone", aPowder({ availableUg: 0n }), ["FULL_PANEL", "NOTHING_LEFT"]],
    ["a powder without figure", aPowder({ askedUg: null }), ["FAST_TRACK"]],
    ["a piece of many", aPiece(), ["FAST_TRACK"]],
    ["a piece that leaves three", aPiece({ unitsOfKind: 4 }), ["FAST_TRACK"]],
    ["a piece that leaves two", aPiece({ unitsOfKind: 3 }), ["FULL_PANEL", "FEW_UNITS"]],
    ["two of four", aPiece({ unitsOfKind: 4, unitsAsked: 2 }), ["FULL_PANEL", "FEW_UNITS"]],
    ["a piece of many to destroy", aPiece({ isDestroyed: true }), ["FAST_TRACK"]],
    [
      "the only piece of its kind to destroy",
      aPiece({ unitsOfKind: 1, isDestroyed: true }),
      ["FULL_PANEL", "FEW_UNITS", "DESTROYS_UNIQUE"],
    ],
    ["a piece that is out", aPiece({ availableUg: 0n }), ["FULL_PANEL", "NOTHING_LEFT"]],
  ])("that asks for %s", (_, item, expected) => {
    expect(codes([item])).toEqual(expected);
  });

  it("is the full panel's for who never had samples, unless the policy says otherwise", () => {
    expect(codes([aPowder()], { isNewPi: true })).toEqual(["FULL_PANEL", "NEW_PI"]);
    const policy = { ...POLICY, fullPanelForNewPi: false };
    expect(codes([aPowder()], { isNewPi: true, policy })).toEqual(["FAST_TRACK"]);
  });

  it("says the share and the limit it is measured by", () => {
    const { reasons } = tierOf({ isNewPi: false, items: [aPowder({ askedUg: 40_000n })] }, POLICY);
    expect(reasons).toEqual([{ code: "LARGE_SHARE", sample: "P", share: 0.4, limit: 0.25 }]);
  });

  it("never becomes lighter by asking for more", () => {
    const item = fc
      .record({ asked: fc.nat(200_000), available: fc.nat(200_000), units: fc.nat(6) })
      .map(({ asked, available, units }) =>
        units === 0
          ? aPowder({ askedUg: BigInt(asked), availableUg: BigInt(available) })
          : aPiece({ availableUg: BigInt(available), unitsOfKind: units }),
      );
    fc.assert(
      fc.property(fc.array(item, { maxLength: 4 }), item, (items, more) => {
        const before = tierOf({ isNewPi: false, items }, POLICY);
        const after = tierOf({ isNewPi: false, items: [...items, more] }, POLICY);
        expect(after.reasons).toEqual(expect.arrayContaining([...before.reasons]));
        expect(before.tier === "FULL_PANEL" && after.tier === "FAST_TRACK").toBe(false);
      }),
    );
  });
});

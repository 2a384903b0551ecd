import { aBalance, aClast, aPowder, aRound } from "../testing/builders.ts";
import { requestability, typeFor } from "./requestability.ts";
import { isSealed, USE_CATEGORIES } from "./sample.ts";

function codes({ reasons }: { reasons: readonly { code: string }[] }): string[] {
  return reasons.map(({ code }) => code);
}

describe("a sample can be asked for", () => {
  it("when something of a powder is free, even while other parts are out", () => {
    const stock = aBalance(100n, { receivedUg: 300n, reservedUg: 100n, onLoanUg: 100n });
    expect(requestability(aPowder(), stock)).toEqual({ requestable: true, reasons: [] });
  });

  it("when all of an indivisible one is here and free", () => {
    expect(requestability(aClast(), aBalance(17_600n)).requestable).toBe(true);
  });

  it("in a round that offers it, by an application of its use", () => {
    const context = { round: aRound(), type: "RESEARCH" } as const;
    expect(requestability(aPowder(), aBalance(1n), context).requestable).toBe(true);
  });
});

describe("a sample cannot be asked for", () => {
  it.each(["PERMANENT_STORAGE", "BACKUP_STORAGE"] as const)("from %s", (useCategory) => {
    const found = requestability(aPowder({ useCategory }), aBalance(1n), { type: "RESEARCH" });
    expect(codes(found)).toEqual(["NOT_REQUESTABLE_SEALED"]);
  });

  it("while it is withheld", () => {
    expect(codes(requestability(aPowder({ withheld: true }), aBalance(1n)))).toEqual([
      "NOT_REQUESTABLE_WITHHELD",
    ]);
  });

  it("when its stock is not known, which is not the same as nothing left", () => {
    expect(codes(requestability(aPowder(), null))).toEqual(["NOT_REQUESTABLE_NO_STOCK"]);
    expect(codes(requestability(aPowder(), aBalance(0n)))).toEqual(["NOTHING_LEFT"]);
  });

  it.each(["reservedUg", "onLoanUg"] as const)(
    "as a whole unit with some of it in %s",
    (bucket) => {
      const stock = aBalance(100n, { receivedUg: 101n, [bucket]: 1n });
      expect(codes(requestability(aClast(), stock))).toEqual(["NOTHING_LEFT"]);
    },
  );

  it.each([
    ["PUBLIC_WELFARE", "RESEARCH"],
    ["RESEARCH", "PUBLIC_WELFARE"],
  ] as const)("set aside for %s, by an application for %s", (useCategory, type) => {
    const found = requestability(aPowder({ useCategory }), aBalance(1n), { type });
    expect(codes(found)).toEqual(["WRONG_USE_CATEGORY"]);
    const own = requestability(aPowder({ useCategory }), aBalance(1n), { type: useCategory });
    expect(codes(own)).toEqual([]);
  });

  it("in a round that does not offer it, which is named", () => {
    const round = aRound({ sampleIds: new Set() });
    expect(requestability(aPowder(), aBalance(1n), { round }).reasons).toEqual([
      { code: "NOT_OFFERED_IN_ROUND", path: [], params: { round: "2026-2" } },
    ]);
  });

  it("and every reason is given at once", () => {
    const sample = aPowder({ useCategory: "BACKUP_STORAGE", withheld: true });
    const found = requestability(sample, null, { round: aRound({ sampleIds: new Set() }) });
    expect(codes(found)).toEqual([
      "NOT_REQUESTABLE_SEALED",
      "NOT_REQUESTABLE_WITHHELD",
      "NOT_REQUESTABLE_NO_STOCK",
      "NOT_OFFERED_IN_ROUND",
    ]);
  });
});

it("what is lent at all is lent for one use, and what is sealed for none", () => {
  for (const useCategory of USE_CATEGORIES) {
    expect(typeFor(useCategory)).toBe(isSealed(useCategory) ? null : useCategory);
  }
});

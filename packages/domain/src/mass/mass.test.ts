import fc from "fast-check";
import { mgToUg, requestMass, sumUg, ugToMg } from "./mass.ts";

describe("milligrams to micrograms", () => {
  it.each([
    [0, 0n],
    [0.001, 1n],
    [0.1, 100n],
    [17.6, 17_600n],
    [1.005, 1_005n],
    [1_731_000, 1_731_000_000n],
    [1_000_000_000, 1_000_000_000_000n],
  ])("reads %d mg as %d µg", (mg, ug) => {
    expect(mgToUg(mg)).toEqual({ ok: true, value: ug });
  });

  it.each([
    [Number.NaN, "INVALID"],
    [Number.POSITIVE_INFINITY, "INVALID"],
    [-0.1, "MASS_NOT_POSITIVE"],
    [0.0001, "MASS_PRECISION"],
    [0.30000000000000004, "MASS_PRECISION"],
    [1_000_000_000.001, "OUT_OF_RANGE"],
  ])("refuses %d mg as %s", (mg, code) => {
    expect(mgToUg(mg, ["massMg"])).toMatchObject({
      ok: false,
      problems: [{ code, path: ["massMg"] }],
    });
  });

  it("gives every mass back unchanged", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 1_000_000_000_000n }), (ug) => {
        expect(mgToUg(ugToMg(ug))).toEqual({ ok: true, value: ug });
      }),
    );
  });
});

describe("a mass asked for", () => {
  it.each([0.1, 0.3, 5, 12.3, 20])("may be %d mg", (mg) => {
    expect(requestMass(mg).ok).toBe(true);
  });

  it.each([
    [0, "MASS_NOT_POSITIVE"],
    [-5, "MASS_NOT_POSITIVE"],
    [0.05, "MASS_STEP"],
    [5.0001, "MASS_STEP"],
    [Number.NaN, "INVALID"],
    [2e9, "OUT_OF_RANGE"],
  ])("may not be %d mg: %s", (mg, code) => {
    expect(requestMass(mg)).toMatchObject({ ok: false, problems: [{ code }] });
  });
});

it("adds masses beyond 32 bits", () => {
  expect(sumUg([1_731_000_000n, 1_935_300_000n])).toBe(3_666_300_000n);
});

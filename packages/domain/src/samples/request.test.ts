import { POLICY_V1 } from "../policy/policy.ts";
import { aBalance, aClast, aPowder } from "../testing/builders.ts";
import { requestProblems } from "./request.ts";
import { panelTier, shareOfRemaining } from "./share.ts";

const powder = { sample: aPowder(), stock: aBalance(20_000n) };
const clast = { sample: aClast(), stock: aBalance(17_600n) };
const none = { minimumUg: null, optimumUg: null };

describe("asking for an amount", () => {
  it.each([
    [5_000n, 20_000n],
    [100n, 100n],
  ])("accepts %d to %d µg of a powder that has 20 mg left", (minimumUg, optimumUg) => {
    expect(requestProblems(powder, { minimumUg, optimumUg })).toEqual([]);
  });

  it("accepts a whole unit without figures, and figures not given yet", () => {
    expect(requestProblems(clast, none)).toEqual([]);
    expect(requestProblems(powder, none)).toEqual([]);
  });

  it.each([
    [powder, { minimumUg: 50n, optimumUg: 100n }, [["MASS_STEP", "minimumMg"]]],
    [powder, { minimumUg: 0n, optimumUg: 100n }, [["MASS_NOT_POSITIVE", "minimumMg"]]],
    [powder, { minimumUg: null, optimumUg: -100n }, [["MASS_NOT_POSITIVE", "optimumMg"]]],
    [powder, { minimumUg: 200n, optimumUg: 100n }, [["MINIMUM_ABOVE_OPTIMUM", "minimumMg"]]],
    [powder, { minimumUg: 100n, optimumUg: 20_100n }, [["MORE_THAN_LEFT", "optimumMg"]]],
    [
      powder,
      { minimumUg: 20_100n, optimumUg: 20_100n },
      [
        ["MORE_THAN_LEFT", "minimumMg"],
        ["MORE_THAN_LEFT", "optimumMg"],
      ],
    ],
    [clast, { minimumUg: null, optimumUg: 100n }, [["WHOLE_UNIT_ONLY", "optimumMg"]]],
    [clast, { minimumUg: 100n, optimumUg: null }, [["WHOLE_UNIT_ONLY", "minimumMg"]]],
  ])("refuses wrong figures at their field (%#)", (sample, amounts, expected) => {
    const found = requestProblems(sample, amounts).map(({ code, path }) => [code, ...(path ?? [])]);
    expect(found).toEqual(expected);
  });

  it("says what is left in mg", () => {
    expect(requestProblems(powder, { minimumUg: null, optimumUg: 30_000n })).toEqual([
      { code: "MORE_THAN_LEFT", path: ["optimumMg"], params: { leftMg: 20 } },
    ]);
  });

  it("says once that nothing is left, and not again at every figure", () => {
    const empty = { sample: aPowder(), stock: aBalance(0n) };
    expect(requestProblems(empty, { minimumUg: 100n, optimumUg: 100n })).toEqual([
      { code: "NOTHING_LEFT", path: ["sampleCode"] },
    ]);
  });
});

describe("the share of what remains", () => {
  it.each([
    [10n, 100n, 0.1, "LOW"],
    [11n, 100n, 0.11, "NOTICE"],
    [25n, 100n, 0.25, "NOTICE"],
    [26n, 100n, 0.26, "FULL_PANEL"],
    [200n, 100n, 2, "FULL_PANEL"],
  ] as const)("of %d in %d is %d: %s", (massUg, availableUg, share, tier) => {
    expect(shareOfRemaining(massUg, availableUg)).toBe(share);
    expect(panelTier(share, POLICY_V1)).toBe(tier);
  });

  it("is unknown when nothing remains", () => {
    expect(shareOfRemaining(1n, 0n)).toBeNull();
  });

  it("is judged by the policy in force", () => {
    const strict = { warnAboveShare: 0.01, fullPanelAboveShare: 0.02 };
    expect(panelTier(0.05, strict)).toBe("FULL_PANEL");
  });
});

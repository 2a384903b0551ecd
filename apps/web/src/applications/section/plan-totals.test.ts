import { planTotals } from "./plan-totals.ts";

const step = (sampleCode: string, consumedMg: string) => ({ sampleCode, consumedMg });

describe("what an analysis plan consumes", () => {
  it("adds up per sample without rounding errors", () => {
    const steps = [step("A", "0.1"), step("A", "0.2"), step("B", "1,5"), step("A", "")];
    const asked = [
      { code: "A", askedMg: 0.3 },
      { code: "B", askedMg: 1 },
      { code: "C", askedMg: null },
    ];
    expect(planTotals(steps, asked)).toEqual([
      { code: "A", askedMg: 0.3, consumedMg: 0.3, excessMg: 0 },
      { code: "B", askedMg: 1, consumedMg: 1.5, excessMg: 0.5 },
      { code: "C", askedMg: null, consumedMg: 0, excessMg: 0 },
    ]);
  });
});

import { ageInMa } from "./age.ts";

describe("an age for the plot", () => {
  it("stays as printed in Ma", () => {
    expect(ageInMa({ value: 2040, uncertainty: 22, unit: "Ma" })).toEqual({
      value: 2040,
      uncertainty: 22,
    });
  });

  it("is turned from Ga without stray digits", () => {
    expect(ageInMa({ value: 2.011, uncertainty: 0.05, unit: "Ga" })).toEqual({
      value: 2011,
      uncertainty: 50,
    });
  });

  it("is left out when it is no single figure in years", () => {
    expect(ageInMa({ value: null, uncertainty: null, unit: "Ma" })).toBeNull();
    expect(ageInMa({ value: 3, uncertainty: null, unit: "wt%" })).toBeNull();
  });
});

import { ageInMa, distinctAges, isAge } from "./age.ts";

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

describe("ages to compare with", () => {
  const age = (key: string, value: number) => ({
    value,
    uncertainty: 4,
    unit: "Ma",
    publication: { key },
  });

  it("name each result of a paper once", () => {
    const ages = [age("li2021", 2030), age("li2021", 2030), age("che2021", 2030)];
    expect(distinctAges(ages).map(({ publication }) => publication.key)).toEqual([
      "li2021",
      "che2021",
    ]);
  });

  it("are ages by their name and by their unit", () => {
    expect(isAge({ ...age("li2021", 2030), property: "Pb-Pb crystallization age" })).toBe(true);
    expect(isAge({ ...age("li2021", 2030), property: "Average grain size" })).toBe(false);
    expect(isAge({ value: 3, uncertainty: null, unit: "wt%", property: "Age" })).toBe(false);
  });
});

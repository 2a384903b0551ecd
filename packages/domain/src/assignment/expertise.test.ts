import { expertiseIn, matchingKeywords } from "./expertise.ts";

describe("keywords of a reviewer", () => {
  it.each<[string, string, boolean]>([
    ["sulfide", "Sulfides in mare regolith", true],
    ["mare regolith", "Sulfides in mare regolith", true],
    ["MARE  Regolith", "Sulfides in mare regolith", true],
    ["mar", "Sulfides in mare regolith", false],
    ["硫化物", "月海月壤中的硫化物", true],
    ["斜长岩", "月海月壤中的硫化物", false],
    ["SIMS", "NanoSIMS", false],
    ["", "Sulfides", false],
  ])("%j of %j is found: %s", (keyword, text, isFound) => {
    expect(matchingKeywords([keyword], [text])).toEqual(isFound ? [keyword] : []);
  });

  it("do not reach from one answer into the next", () => {
    expect(matchingKeywords(["mare basalt"], ["mare", "basalt"])).toEqual([]);
  });

  it.each([
    [[], 0],
    [["sulfides"], 1 / 3],
    [["sulfides", "Sulfide"], 1 / 3],
    [["sulfides", "SIMS", "mare", "grains"], 1],
  ])("%j make an expertise of %d", (keywords, expertise) => {
    expect(expertiseIn(keywords, ["Sulfides in mare grains by SIMS"])).toBe(expertise);
  });
});

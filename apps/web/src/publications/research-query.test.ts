import { filterOf, isFiltered, readResearchQuery } from "./research-query.ts";

test("what the address leaves empty filters nothing", () => {
  const query = readResearchQuery({ mission: "", text: "  " });
  expect(filterOf(query)).toEqual({});
  expect(isFiltered(query)).toBe(false);
});

test("mission and words both filter, the first of each", () => {
  const query = readResearchQuery({ mission: ["chang-e-6", "chang-e-5"], text: " basalt " });
  expect(filterOf(query)).toEqual({ mission: ["chang-e-6"], text: "basalt" });
  expect(isFiltered(query)).toBe(true);
});

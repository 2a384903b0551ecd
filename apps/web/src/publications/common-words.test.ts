import { commonOf } from "./common-words.ts";

test("what all share is said once, and nothing where one differs or is silent", () => {
  expect(commonOf(["EPMA", "EPMA"])).toBe("EPMA");
  expect(commonOf(["EPMA"])).toBe("EPMA");
  expect(commonOf(["EPMA", "SIMS"])).toBeNull();
  expect(commonOf(["EPMA", null])).toBeNull();
  expect(commonOf([null, null])).toBeNull();
  expect(commonOf([])).toBeNull();
});

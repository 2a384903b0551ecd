import { characterCount, isSameName, textProblems } from "./text.ts";

it("counts characters as people do, not as computers store them", () => {
  expect(characterCount("月壤")).toBe(2);
  expect(characterCount("𠮷🌕a")).toBe(3);
});

it("says how long a text is and may be", () => {
  expect(textProblems("月".repeat(201), 200, ["title"])).toEqual([
    { code: "TOO_LONG", path: ["title"], params: { max: 200, length: 201 } },
  ]);
  expect(textProblems("🌕".repeat(200), 200, ["title"])).toEqual([]);
});

it.each(["a\u0000b", "\ud800"])("refuses what no database can keep (%#)", (text) => {
  expect(textProblems(text, 200, [])[0]?.code).toBe("INVALID");
});

it("compares names without regard to case and spaces", () => {
  expect(isSameName("  Ada   OKOYE ", "ada okoye")).toBe(true);
  expect(isSameName("Ｗang Li", "Wang Li")).toBe(true);
  expect(isSameName("Ada Okoye", "Ada Okoy")).toBe(false);
});

import fc from "fast-check";
import { breakLines } from "./break-lines.ts";

/** Ideographs are twice as wide as letters. */
const measure = (text: string) =>
  Array.from(text).reduce((sum, one) => sum + (/[\u2e80-\uffef]/u.test(one) ? 2 : 1), 0);
const lines = (text: string, width: number) => [...breakLines(text, width, measure)];

it("breaks between words, and puts no space at either end of a line", () => {
  expect(lines("water in old glass", 8)).toEqual(["water in", "old", "glass"]);
  expect(lines("water  in", 6)).toEqual(["water", "in"]);
});

it("breaks between ideographs, and keeps closing marks with what they close", () => {
  expect(lines("月壤样品分析", 6)).toEqual(["月壤样", "品分析"]);
  expect(lines("月壤样，品", 6)).toEqual(["月壤", "样，品"]);
  expect(lines("月壤（样品）", 6)).toEqual(["月壤", "（样", "品）"]);
});

it("parts what no line holds, and breaks a long name after its hyphens", () => {
  expect(lines("abcdefghij", 4)).toEqual(["abcd", "efgh", "ij"]);
  expect(lines("micro-Raman", 8)).toEqual(["micro-", "Raman"]);
  expect(lines("2026-0147", 6)).toEqual(["2026-0", "147"]);
});

it("gives one empty line for an empty paragraph", () => {
  expect(lines("", 10)).toEqual([""]);
});

it("loses nothing but spaces at breaks, whatever is written, and no line is wider than the width", () => {
  const words = fc.string({
    unit: fc.constantFrom(...Array.from("ab -/，。（）月壤样品1\u0301")),
    maxLength: 80,
  });
  fc.assert(
    fc.property(words, fc.integer({ min: 2, max: 20 }), (text, width) => {
      const found = lines(text, width);
      expect(found.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      for (const line of found) expect(measure(line)).toBeLessThanOrEqual(width);
    }),
  );
});

import fc from "fast-check";
import { wordDifference, type DifferencePart } from "./word-difference.ts";

const written = (parts: readonly DifferencePart[]) =>
  parts
    .map(({ change, text }) =>
      change === "SAME" ? text : `${change === "ADDED" ? "+" : "-"}[${text}]`,
    )
    .join("");

it.each([
  ["same", "same", "same"],
  ["", "new", "+[new]"],
  ["old", "", "-[old]"],
  ["How old is it?", "How cold is it?", "How -[old]+[cold] is it?"],
  ["10 mg of powder", "12.5 mg of powder", "-[10]+[12.5] mg of powder"],
  ["a red fox runs", "a big dog runs", "a -[red fox]+[big dog] runs"],
  ["one\ntwo", "one\n\ntwo", "one\n+[\n]two"],
  ["测定玻璃中的水含量。", "测定橄榄石中的水含量。", "测定-[玻璃]+[橄榄石]中的水含量。"],
  ["样品在氮气中保存", "样品在高纯氮气中保存", "样品在+[高纯]氮气中保存"],
])("from %j to %j is %j", (before, after, expected) => {
  expect(written(wordDifference(before, after))).toBe(expected);
});

it("is both texts, whatever they are", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: "grapheme" }),
      (before, after) => {
        const parts = wordDifference(before, after);
        const without = (change: DifferencePart["change"]) =>
          parts.filter((part) => part.change !== change).map(({ text }) => text);
        expect(without("ADDED").join("")).toBe(before);
        expect(without("REMOVED").join("")).toBe(after);
      },
    ),
  );
});

it("is said by sentences where next to no word stayed", () => {
  const words = (letter: string) =>
    Array.from({ length: 700 }, (_, index) => `${letter}${index}`).join(" ");
  const parts = wordDifference(`First. ${words("A")}. Last.`, `First. ${words("B")}. Last.`);
  expect(parts.map(({ change }) => change)).toEqual(["SAME", "REMOVED", "ADDED", "SAME"]);
});

it("gives way to the whole where two long texts share nothing", () => {
  const lines = (letter: string) =>
    Array.from({ length: 1_500 }, (_, index) => `${letter}${index}.\n`).join("");
  const parts = wordDifference(lines("a"), lines("b"));
  expect(parts.map(({ text }) => text)).toEqual([lines("a"), lines("b")]);
});

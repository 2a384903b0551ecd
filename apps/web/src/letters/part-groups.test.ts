import { groupsOf } from "./part-groups.ts";

it("items that follow one another are one list", () => {
  const parts = [
    { kind: "ITEM", text: "a" },
    { kind: "ITEM", text: "b" },
    { kind: "PARAGRAPH", text: "c" },
    { kind: "ITEM", text: "d" },
    { kind: "QUOTE", text: "e" },
    { kind: "QUOTE", text: "f" },
  ] as const;
  expect(groupsOf(parts)).toEqual([
    { kind: "ITEM", texts: ["a", "b"] },
    { kind: "PARAGRAPH", texts: ["c"] },
    { kind: "ITEM", texts: ["d"] },
    { kind: "QUOTE", texts: ["e"] },
    { kind: "QUOTE", texts: ["f"] },
  ]);
});

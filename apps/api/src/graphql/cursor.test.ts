import { decodeCursor, decodeInstant, decodeNumber, encodeCursor } from "./cursor.ts";

const ID = "01a20000-0000-7000-8000-000000000000";
const AT = "2026-06-01T00:00:00.000Z";
const REFUSAL = "The cursor is none of this list";

it("gives back what it holds, and only to the list it is of", () => {
  const cursor = encodeCursor("rounds", [AT, ID]);
  expect(decodeCursor("rounds", cursor)).toEqual([AT, ID]);
  expect(() => decodeCursor("panels", cursor)).toThrow(REFUSAL);
  expect(() => decodeCursor("rounds", "soon")).toThrow(REFUSAL);
});

it("of an instant and a row gives both", () => {
  const cursor = encodeCursor("history", [AT, ID]);
  expect(decodeInstant("history", cursor)).toEqual({ at: new Date(AT), id: ID });
});

it.each([
  ["no day", ["soon", ID]],
  ["a day that is written otherwise", ["2026-06-01", ID]],
  ["a year that no database knows", ["-271821-04-20T00:00:00.000Z", ID]],
  ["no row", [AT, "1"]],
  ["a figure", [5, ID]],
])("of %s is refused", (_, keys) => {
  expect(() => decodeInstant("history", encodeCursor("history", keys))).toThrow(REFUSAL);
});

it("of a number gives it, as long as a column can hold it", () => {
  expect(decodeNumber("versions", encodeCursor("versions", [3]))).toBe(3);
  for (const key of [2 ** 31, 0.5, "3", null]) {
    expect(() => decodeNumber("versions", encodeCursor("versions", [key]))).toThrow(REFUSAL);
  }
});

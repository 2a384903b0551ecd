import {
  DECLINE_REASONS,
  declineProblems,
  declineReasonsOf,
  noteProblems,
  reasonProblems,
} from "./office.ts";
import { APPLICATION_TYPES } from "./status.ts";

it("a reason is never empty and not endless", () => {
  expect(reasonProblems("Out of scope.")).toEqual([]);
  expect(reasonProblems(" ")).toEqual([{ code: "REQUIRED", path: ["reason"] }]);
  expect(reasonProblems("r".repeat(2_001))[0]?.code).toBe("TOO_LONG");
});

it("a note may be empty", () => {
  expect(noteProblems("")).toEqual([]);
  expect(noteProblems("n".repeat(2_001))[0]?.path).toEqual(["note"]);
});

it("every kind of reason declines one type or the other, and both are declined for some", () => {
  const all = APPLICATION_TYPES.flatMap(declineReasonsOf);
  expect(new Set(all)).toEqual(new Set(DECLINE_REASONS));
  for (const reasonCode of ["OUT_OF_SCOPE", "STOCK_INSUFFICIENT", "OTHER"] as const) {
    for (const type of APPLICATION_TYPES) {
      expect(declineProblems(type, { reasonCode, reason: "Too much." })).toEqual([]);
    }
  }
});

it.each([
  ["RESEARCH", "SAFEGUARDS_INSUFFICIENT"],
  ["PUBLIC_WELFARE", "METHOD_NOT_READY"],
] as const)(
  "a %s application is not declined for %s, which it is not asked about",
  (type, reasonCode) => {
    expect(declineProblems(type, { reasonCode, reason: "" })).toEqual([
      { code: "INVALID", path: ["reasonCode"] },
      { code: "REQUIRED", path: ["reason"] },
    ]);
  },
);

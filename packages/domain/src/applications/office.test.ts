import {
  changeRequestProblems,
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

it("a request for changes names at least one section, each once and with its reason", () => {
  expect(
    changeRequestProblems("RESEARCH", [{ section: "TEAM", reason: "Who runs the SIMS?" }]),
  ).toEqual([]);
  expect(changeRequestProblems("RESEARCH", [])).toEqual([
    { code: "NO_SECTION_NAMED", path: ["sections"] },
  ]);
  const twice = [
    { section: "TEAM", reason: "a" },
    { section: "TEAM", reason: "" },
  ] as const;
  expect(changeRequestProblems("RESEARCH", twice)).toEqual([
    { code: "SECTION_NAMED_TWICE", path: ["sections", "1", "section"] },
    { code: "REQUIRED", path: ["sections", "1", "reason"] },
  ]);
});

it.each([
  ["RESEARCH", "EXHIBITION"],
  ["PUBLIC_WELFARE", "ANALYSIS"],
] as const)(
  "a %s application is never asked to change %s, which it does not have",
  (type, section) => {
    expect(changeRequestProblems(type, [{ section, reason: "Why?" }])).toEqual([
      { code: "SECTION_NOT_IN_FORM", path: ["sections", "0", "section"] },
    ]);
  },
);

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

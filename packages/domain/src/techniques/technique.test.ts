import { aTechnique } from "../testing/builders.ts";
import { ROLES } from "../people/roles.ts";
import { proposalOf } from "./proposal.ts";
import { managesTechniques, readsTechniqueHistory, type TechniqueFacts } from "./technique.ts";
import { techniqueProblems } from "./technique-problems.ts";

const refusals = (changes: Partial<TechniqueFacts>) =>
  techniqueProblems(aTechnique(changes)).map(({ code, path = [] }) => [code, ...path].join(" "));

describe("a technique of the office's list", () => {
  it("can be kept with names, a kind and at least one form", () => {
    expect(refusals({})).toEqual([]);
  });

  const wrong: readonly [string, Partial<TechniqueFacts>, readonly string[]][] = [
    ["no code", { code: " " }, ["REQUIRED code"]],
    ["a code with small letters", { code: "epma" }, ["INVALID_CODE code"]],
    ["a code that ends in a hyphen", { code: "SEM-" }, ["INVALID_CODE code"]],
    ["a code of 41 letters", { code: "A".repeat(41) }, ["TOO_LONG code"]],
    ["a name in one language only", { nameZh: "" }, ["REQUIRED nameZh"]],
    ["no form it suits", { forms: [] }, ["NONE_CHOSEN forms"]],
    ["a mass of nothing", { minimumUg: 0n }, ["MASS_NOT_POSITIVE minimumMg"]],
    ["more than any mass", { typicalUg: 10n ** 13n }, ["OUT_OF_RANGE typicalMg"]],
    [
      "a least mass above the usual",
      { minimumUg: 2_000n, typicalUg: 1_000n },
      ["MINIMUM_ABOVE_TYPICAL minimumMg"],
    ],
    [
      "something consumed by what changes nothing",
      { destructiveness: "NONE", consumedUg: 1n },
      ["CONSUMES_NOTHING consumedMg"],
    ],
    [
      "all of an aliquot nobody knows the mass of",
      { destructiveness: "ALIQUOT", typicalUg: null },
      ["MASS_REQUIRED typicalMg"],
    ],
    [
      "more keywords than a list is read",
      { methodKeywords: Array.from({ length: 21 }, (_, index) => `word ${String(index)}`) },
      ["TOO_MANY methodKeywords"],
    ],
    ["a place before the first", { position: -1 }, ["OUT_OF_RANGE position"]],
    ["a place between two", { position: 1.5 }, ["OUT_OF_RANGE position"]],
  ];
  it.each(wrong)("is refused with %s", (_, changes, expected) => {
    expect(refusals(changes)).toEqual(expected);
  });

  it("is told everything that is wrong at once", () => {
    expect(refusals({ code: "", nameEn: "", forms: [] })).toEqual([
      "REQUIRED code",
      "REQUIRED nameEn",
      "NONE_CHOSEN forms",
    ]);
  });
});

describe("what a technique proposes", () => {
  it.each([
    ["nothing destroyed by one that changes nothing", "NONE", null, false, null],
    ["what marks usually use up", "SURFACE", 20n, true, 20n],
    ["destroyed, but no mass, by marks nobody weighed", "SURFACE", null, true, null],
    ["all of the usual mass where the aliquot is used up", "ALIQUOT", null, true, 5_000n],
    ["the office's own figure where it gives one", "ALIQUOT", 4_000n, true, 4_000n],
  ] as const)("is %s", (_, destructiveness, consumedUg, destructive, expected) => {
    const technique = aTechnique({ destructiveness, consumedUg, typicalUg: 5_000n });
    expect(proposalOf(technique)).toEqual({ destructive, consumedUg: expected });
  });
});

describe("the list", () => {
  it.each(ROLES)("shows its making to %s only if they read for the office", (role) => {
    const reads = ["SECRETARIAT", "CURATOR", "APPROVER", "AUDITOR"].includes(role);
    expect(readsTechniqueHistory({ roles: [role] })).toBe(reads);
  });

  it.each(ROLES)("is changed by %s only if they are the secretariat", (role) => {
    expect(managesTechniques({ roles: [role] })).toBe(role === "SECRETARIAT");
  });
});

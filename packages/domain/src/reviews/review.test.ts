import type { Problem } from "../problems/problem.ts";
import {
  draftProblems,
  reviewProblems,
  spreadOf,
  type ReviewAnswers,
  type ReviewedItem,
  type Suggestion,
} from "./review.ts";
import { criteriaOf } from "./rubric.ts";

const POWDER: ReviewedItem = {
  ...{ id: "powder", requestMode: "BY_MASS", minimumUg: 5_000n, optimumUg: 20_000n },
};
const CLAST: ReviewedItem = {
  ...{ id: "clast", requestMode: "WHOLE_UNIT", minimumUg: null, optimumUg: null },
};
const REVIEWED = { type: "RESEARCH", items: [POWDER, CLAST] } as const;

function aSuggestion(changes: Partial<Suggestion> = {}): Suggestion {
  return { itemId: "powder", massUg: 10_000n, gives: null, ...changes };
}
const WHOLE = aSuggestion({ itemId: "clast", massUg: null, gives: true });

function aReview(changes: Partial<ReviewAnswers> = {}): ReviewAnswers {
  return {
    scores: { MERIT: 4, NEED: 5, FEASIBILITY: 3, CARE: 4, MASS: 2 },
    ...{ confidence: "HIGH", recommendation: "PART", suggestions: [aSuggestion(), WHOLE] },
    ...{ noteToApplicant: "Well argued.", noteToCommittee: "" },
    ...changes,
  };
}

const BLANK: ReviewAnswers = {
  ...{ scores: {}, confidence: null, recommendation: null, suggestions: [] },
  ...{ noteToApplicant: "", noteToCommittee: "" },
};

describe("a draft of a review", () => {
  it("can be empty", () => {
    expect(draftProblems(BLANK, REVIEWED)).toEqual([]);
  });

  it.each<[string, Partial<ReviewAnswers>, readonly string[]]>([
    ["a score of none", { scores: { MERIT: 0 } }, ["SCORE_NEEDED scores.MERIT"]],
    ["a score above the scale", { scores: { CARE: 6 } }, ["SCORE_NEEDED scores.CARE"]],
    ["half a point", { scores: { NEED: 3.5 } }, ["SCORE_NEEDED scores.NEED"]],
    ["a note that is too long", note("a".repeat(10_001)), ["TOO_LONG noteToApplicant"]],
    [
      "a suggestion for what nobody asked",
      suggest({ itemId: "x" }),
      at("NOT_AMONG_ITEMS", "itemId"),
    ],
    ["less than is needed", suggest({ massUg: 4_900n }), at("BELOW_MINIMUM", "massMg")],
    ["more than was asked", suggest({ massUg: 20_100n }), at("ABOVE_OPTIMUM", "massMg")],
    ["hundredths of a milligram", suggest({ massUg: 10_050n }), at("MASS_STEP", "massMg")],
    ["less than nothing", suggest({ massUg: -100n }), at("MASS_NOT_POSITIVE", "massMg")],
    ["a part of a piece", suggest({ ...WHOLE, massUg: 100n }), at("UNIT_ALL_OR_NOTHING", "massMg")],
    ["yes to a powder", suggest({ gives: true }), at("INVALID", "gives")],
  ])("refuses %s", (_, changes, expected) => {
    expect(codesAt(draftProblems(aReview(changes), REVIEWED))).toEqual(expected);
  });

  it.each([0n, 5_000n, 20_000n])("takes a suggestion of %s µg", (massUg) => {
    expect(draftProblems(aReview(suggest({ massUg })), REVIEWED)).toEqual([]);
  });
});

describe("a review that is handed in", () => {
  it("is complete with every score, confidence, recommendation, suggestion and a note", () => {
    expect(reviewProblems(aReview(), REVIEWED)).toEqual([]);
  });

  it("says everything that is missing at once", () => {
    expect(codesAt(reviewProblems(BLANK, REVIEWED))).toEqual([
      ...criteriaOf("RESEARCH").map((criterion) => `SCORE_NEEDED scores.${criterion}`),
      "REQUIRED confidence",
      "REQUIRED recommendation",
      "REQUIRED noteToApplicant",
    ]);
  });

  it.each(["ALL", "PART", "RESERVE"] as const)("suggests an amount of all with %s", (given) => {
    const review = aReview({ recommendation: given, suggestions: [] });
    expect(codesAt(reviewProblems(review, REVIEWED))).toEqual([
      "MASS_REQUIRED suggestions.0.massMg",
      "REQUIRED suggestions.1.gives",
    ]);
  });

  it("suggests nothing where it declines", () => {
    const review = aReview({ recommendation: "DECLINE", suggestions: [] });
    expect(reviewProblems(review, REVIEWED)).toEqual([]);
  });
});

it.each([
  [[], null],
  [[4], { lowest: 4, highest: 4, mean: 4 }],
  [[2, 5, 5], { lowest: 2, highest: 5, mean: 4 }],
  [[1, 1, 2], { lowest: 1, highest: 2, mean: 1.33 }],
])("the spread of %j is %j", (scores, spread) => {
  expect(spreadOf(scores)).toEqual(spread);
});

function codesAt(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ code, path = [] }) => `${code} ${path.join(".")}`);
}

function suggest(changes: Partial<Suggestion>): Partial<ReviewAnswers> {
  return { suggestions: [aSuggestion(changes)] };
}

function note(noteToApplicant: string): Partial<ReviewAnswers> {
  return { noteToApplicant };
}

function at(code: string, field: string): readonly string[] {
  return [`${code} suggestions.0.${field}`];
}

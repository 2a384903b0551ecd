import type { ApplicationType } from "../applications/status.ts";
import { requestMassProblems, ugToMg, type Microgram } from "../mass/mass.ts";
import { problem, problemWith, under, type Problem } from "../problems/problem.ts";
import type { RequestMode } from "../samples/sample.ts";
import { isBlank, textProblems } from "../text/text.ts";
import {
  criteriaOf,
  isScore,
  type Confidence,
  type Criterion,
  type Recommendation,
} from "./rubric.ts";

/** Longest note of a review, in characters. */
export const REVIEW_NOTE_MAX_LENGTH = 10_000;

/** What somebody suggests to give of one sample asked for. */
export interface Suggestion {
  readonly itemId: string;
  /** Null where nothing is suggested; nothing at all for a powder is 0. */
  readonly massUg: Microgram | null;
  /** Of a whole unit; null where nothing is suggested, and for powder. */
  readonly gives: boolean | null;
}

/** A review as it is written; what is not given is null or empty. */
export interface ReviewAnswers {
  readonly scores: Readonly<Partial<Record<Criterion, number>>>;
  readonly confidence: Confidence | null;
  readonly recommendation: Recommendation | null;
  readonly suggestions: readonly Suggestion[];
  /** Words the applicant reads, without who wrote them. */
  readonly noteToApplicant: string;
  /** Words for the committee and the office alone. */
  readonly noteToCommittee: string;
}

/** A sample asked for, as a review needs it. */
export interface ReviewedItem {
  readonly id: string;
  readonly requestMode: RequestMode;
  readonly minimumUg: Microgram | null;
  readonly optimumUg: Microgram | null;
}

export interface Reviewed {
  readonly type: ApplicationType;
  readonly items: readonly ReviewedItem[];
}

/** What can be kept as a draft: everything that has a right form, however little. */
export function draftProblems(answers: ReviewAnswers, { type, items }: Reviewed): Problem[] {
  return [
    ...scoresNeeded(answers, type, (score) => score !== undefined && !isScore(score)),
    ...answers.suggestions.flatMap((suggestion, index) =>
      under(["suggestions", String(index)], formProblems(suggestion, items)),
    ),
    ...textProblems(answers.noteToApplicant, REVIEW_NOTE_MAX_LENGTH, ["noteToApplicant"]),
    ...textProblems(answers.noteToCommittee, REVIEW_NOTE_MAX_LENGTH, ["noteToCommittee"]),
  ];
}

/**
 * What is still missing or wrong before a review can be handed in. Whoever declines suggests nothing; whoever gives
 * suggests an amount of every sample, whoever gives a part of at least one less than asked.
 */
export function reviewProblems(answers: ReviewAnswers, reviewed: Reviewed): Problem[] {
  const { confidence, recommendation, noteToApplicant } = answers;
  return [
    ...draftProblems(answers, reviewed),
    ...scoresNeeded(answers, reviewed.type, (score) => score === undefined),
    ...(confidence === null ? [problem("REQUIRED", ["confidence"])] : []),
    ...(recommendation === null ? [problem("REQUIRED", ["recommendation"])] : []),
    ...(recommendation === null || recommendation === "DECLINE"
      ? []
      : missingSuggestions(answers.suggestions, reviewed.items)),
    ...(isBlank(noteToApplicant) ? [problem("REQUIRED", ["noteToApplicant"])] : []),
  ];
}

/** The criteria whose score is not what it has to be. */
function scoresNeeded(
  { scores }: ReviewAnswers,
  type: ApplicationType,
  isWrong: (score: number | undefined) => boolean,
): Problem[] {
  return criteriaOf(type)
    .filter((criterion) => isWrong(scores[criterion]))
    .map((criterion) => problemWith("SCORE_NEEDED", { type, criterion }, ["scores", criterion]));
}

function missingSuggestions(
  suggestions: readonly Suggestion[],
  items: readonly ReviewedItem[],
): Problem[] {
  return items.flatMap(({ id, requestMode }, index) => {
    const own = suggestions.find(({ itemId }) => itemId === id);
    const given = requestMode === "BY_MASS" ? own?.massUg : own?.gives;
    if (given !== null && given !== undefined) return [];
    const code = requestMode === "BY_MASS" ? "MASS_REQUIRED" : "REQUIRED";
    const field = requestMode === "BY_MASS" ? "massMg" : "gives";
    return [problem(code, ["suggestions", String(index), field])];
  });
}

/** Nothing, or between what is needed at least and what is asked at most, in steps of 0.1 mg. */
function formProblems(
  { itemId, massUg, gives }: Suggestion,
  items: readonly ReviewedItem[],
): Problem[] {
  const item = items.find(({ id }) => id === itemId);
  if (item === undefined) return [problem("NOT_AMONG_ITEMS", ["itemId"])];
  if (item.requestMode === "WHOLE_UNIT") {
    return massUg === null ? [] : [problem("UNIT_ALL_OR_NOTHING", ["massMg"])];
  }
  if (gives !== null) return [problem("INVALID", ["gives"])];
  if (massUg === null || massUg === 0n) return [];
  const wrong = requestMassProblems(massUg, ["massMg"]);
  if (wrong.length > 0) return wrong;
  const { minimumUg, optimumUg } = item;
  if (minimumUg !== null && massUg < minimumUg) {
    return [problemWith("BELOW_MINIMUM", { minimumMg: ugToMg(minimumUg) }, ["massMg"])];
  }
  if (optimumUg !== null && massUg > optimumUg) {
    return [problemWith("ABOVE_OPTIMUM", { optimumMg: ugToMg(optimumUg) }, ["massMg"])];
  }
  return [];
}

/** Lowest, highest and mean of what all gave for one criterion; null where nobody gave anything. */
export interface Spread {
  readonly lowest: number;
  readonly highest: number;
  readonly mean: number;
}

export function spreadOf(scores: readonly number[]): Spread | null {
  if (scores.length === 0) return null;
  const sum = scores.reduce((total, score) => total + score, 0);
  return {
    lowest: Math.min(...scores),
    highest: Math.max(...scores),
    mean: Math.round((sum / scores.length) * 100) / 100,
  };
}

import type { ReviewOfFragment } from "@regolith/client";
import {
  CONFIDENCES,
  CRITERIA,
  RECOMMENDATIONS,
  type Criterion,
  type RequestMode,
} from "@regolith/domain";
import { readMass } from "../applications/answers/mass-text.ts";

/** Everything of a review as it stands in its form, by the names of the fields; empty for what is not given. */
export type ReviewWords = Readonly<Record<string, string>>;

/** A sample asked for, as the form needs it. */
export interface ItemOfReview {
  readonly id: string;
  readonly requestMode: RequestMode;
}

export const scoreField = (criterion: Criterion): string => `scores.${criterion}`;
export const massField = (itemId: string): string => `mass.${itemId}`;
export const givesField = (itemId: string): string => `gives.${itemId}`;

export function isSameReview(one: ReviewWords, other: ReviewWords): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => (one[name] ?? "") === (other[name] ?? ""));
}

/** What is stored, as words of the form. */
export function toWords(review: ReviewOfFragment | null): ReviewWords {
  if (review === null) return {};
  const { scores, suggestions, confidence, recommendation } = review;
  const scored = scores.map(({ criterion, score }) => [scoreField(criterion), String(score)]);
  const suggested = suggestions.flatMap(({ itemId, massMg, gives }) => [
    ...(massMg === null ? [] : [[massField(itemId), String(massMg)]]),
    ...(gives === null ? [] : [[givesField(itemId), gives ? "yes" : "no"]]),
  ]);
  return {
    ...(Object.fromEntries([...scored, ...suggested]) as ReviewWords),
    ...(confidence !== null && { confidence }),
    ...(recommendation !== null && { recommendation }),
    noteToApplicant: review.noteToApplicant,
    noteToCommittee: review.noteToCommittee,
  };
}

/** What stands in the fields of the form, over what is known of those without any. */
export function wordsIn(form: FormData, known: ReviewWords): ReviewWords {
  const typed = [...form].filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && isWord(entry[0]),
  );
  return { ...known, ...Object.fromEntries(typed) };
}

function isWord(name: string): boolean {
  return /^(?:scores|mass|gives)\.|^(?:confidence|recommendation|noteTo\w+)$/u.test(name);
}

/** Fields with a mass that is no figure. */
export function unreadableMasses(words: ReviewWords, items: readonly ItemOfReview[]): string[] {
  return items
    .map(({ id }) => massField(id))
    .filter((name) => Number.isNaN(readMass(words[name] ?? "")));
}

/** The words as the API takes them; suggestions in the order of the items. */
export function toInput(words: ReviewWords, items: readonly ItemOfReview[]) {
  const text = (name: string) => (words[name] ?? "").replaceAll("\r\n", "\n");
  return {
    scores: CRITERIA.flatMap((criterion) => {
      const score = Number(text(scoreField(criterion)));
      return score > 0 ? [{ criterion, score }] : [];
    }),
    confidence: CONFIDENCES.find((value) => value === text("confidence")) ?? null,
    recommendation: RECOMMENDATIONS.find((value) => value === text("recommendation")) ?? null,
    suggestions: items.map(({ id, requestMode }) => ({
      itemId: id,
      massMg: requestMode === "BY_MASS" ? readMass(text(massField(id))) : null,
      gives: requestMode === "BY_MASS" ? null : readYes(text(givesField(id))),
    })),
    noteToApplicant: text("noteToApplicant"),
    noteToCommittee: text("noteToCommittee"),
  };
}

/** The field of the form that a problem of the API is about. */
export function fieldOf(path: readonly string[], items: readonly ItemOfReview[]): string {
  const [first = "", second = "", third = ""] = path;
  if (first === "scores") return `scores.${second}`;
  if (first !== "suggestions") return first;
  const item = items[Number(second)];
  if (item === undefined) return "";
  return third === "gives" ? givesField(item.id) : massField(item.id);
}

function readYes(text: string): boolean | null {
  return text === "" ? null : text === "yes";
}

import { type Client, type ExecuteOptions, SaveReviewDocument } from "@regolith/client";
import type { SaveOutcome } from "../applications/answers/save-section.ts";
import {
  fieldOf,
  type ItemOfReview,
  type ReviewWords,
  toInput,
  toWords,
  unreadableMasses,
} from "./review-words.ts";

export interface ReviewToSave {
  readonly assignmentId: string;
  readonly items: readonly ItemOfReview[];
  readonly words: ReviewWords;
  /** 0 for a review that was never saved. */
  readonly version: number;
  /** What is said of a mass that is no figure. */
  readonly noFigure: string;
}

/** Saves a review as far as it is written; throws an ApiFailure when there was no answer. */
export async function saveReview(
  execute: Client,
  { assignmentId, items, words, version, noFigure }: ReviewToSave,
  options: ExecuteOptions = {},
): Promise<SaveOutcome<ReviewWords>> {
  const unreadable = unreadableMasses(words, items);
  if (unreadable.length > 0) {
    const problems = unreadable.map((field) => ({ field, message: noFigure }));
    return { kind: "refused", problems };
  }
  const input = { assignmentId, expectedVersion: version, ...toInput(words, items) };
  const { reviewSave } = await execute(SaveReviewDocument, { input }, options);
  const { review, current, problems } = reviewSave;
  if (review !== null) return { kind: "saved", version: review.version, savedAt: review.savedAt };
  if (current !== null) {
    return { kind: "stale", version: current.version, theirs: toWords(current) };
  }
  return {
    kind: "refused",
    problems: problems.map(({ path, message }) => ({ field: fieldOf(path, items), message })),
  };
}

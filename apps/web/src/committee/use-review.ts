"use client";

import { useTranslations } from "next-intl";
import type { Begin } from "../applications/autosave/autosave-state.ts";
import { useAutosave } from "../applications/autosave/use-autosave.ts";
import { isSameReview, type ItemOfReview, type ReviewWords } from "./review-words.ts";
import { saveReview } from "./save-review.ts";

interface Options {
  readonly personId: string;
  readonly assignmentId: string;
  readonly items: readonly ItemOfReview[];
  readonly begin: Begin<ReviewWords>;
}

/** The words of a review: what stands in the page, and that it gets to the server. */
export function useReview({ personId, assignmentId, items, begin }: Options) {
  const t = useTranslations("committee.form");
  const noFigure = t("massInvalid");
  return useAutosave<ReviewWords>({
    place: { personId, applicationId: assignmentId, section: "REVIEW" },
    begin,
    isSame: isSameReview,
    save: (execute, words, version, options) =>
      saveReview(execute, { assignmentId, items, words, version, noFigure }, options),
  });
}

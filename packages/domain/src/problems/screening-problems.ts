/** Refusals on the way from screening to the second of two decisions that say everything by themselves. */
export const PLAIN_SCREENING_PROBLEMS = [
  "NO_EQUIVALENT",
  "SECOND_PERSON_NEEDED",
  "NO_CHIEF_REVIEWER",
  "ITEM_JUDGED_TWICE",
  "NOTHING_JUDGED",
  "PART_OF_WHOLE_UNIT",
  "MASS_ONLY_OF_PART",
  "PART_IS_ALL",
  "EQUIVALENT_NOT_WANTED",
  "EQUIVALENT_ITSELF",
  "EQUIVALENT_ASKED_FOR",
  "EQUIVALENT_OTHER_MODE",
] as const;

/** Those whose sentence needs figures or names. */
export interface ScreeningProblemParams {
  readonly ITEMS_NOT_JUDGED: { readonly count: number };
  readonly TOO_FEW_REVIEWERS: { readonly count: number; readonly min: number };
  readonly TOO_FEW_REVIEWS: { readonly count: number; readonly min: number };
  /** `criterion` is one of EQUIVALENCE_CRITERIA. */
  readonly EQUIVALENT_DIFFERS: { readonly criterion: string };
}

export const SCREENING_PROBLEMS_WITH_PARAMS = [
  "ITEMS_NOT_JUDGED",
  "TOO_FEW_REVIEWERS",
  "TOO_FEW_REVIEWS",
  "EQUIVALENT_DIFFERS",
] as const satisfies readonly (keyof ScreeningProblemParams)[];

export type ScreeningProblemCode =
  (typeof PLAIN_SCREENING_PROBLEMS)[number] | keyof ScreeningProblemParams;

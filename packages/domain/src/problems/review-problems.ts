import type { ApplicationType } from "../applications/status.ts";
import type { Criterion } from "../reviews/rubric.ts";

/** Refusals about reviewers and their reviews that say everything by themselves. */
export const PLAIN_REVIEW_PROBLEMS = [
  "NOT_A_REVIEWER",
  "ALREADY_ASSIGNED",
  "CHIEF_THERE",
  "ASSIGNMENT_ENDED",
  "REVIEW_NOT_OPEN",
  "REVIEW_FINAL",
  "REVIEW_DUE_PAST",
  "REVIEW_NOT_WAITED_FOR",
  "CONFLICT_OVER",
  "CONFLICT_STAYS",
] as const;

/** Those whose sentence needs names or instants. */
export interface ReviewProblemParams {
  /** `kind` is one of CONFLICT_KINDS, `with` the name of whom of the team it is with; empty for nobody. */
  readonly CONFLICT_OF_INTEREST: { readonly kind: string; readonly with: string };
  readonly REVIEW_OVERDUE: { readonly dueAt: string };
  readonly REMINDED_LATELY: { readonly at: string };
  /** What a criterion is called depends on the application's type. */
  readonly SCORE_NEEDED: { readonly type: ApplicationType; readonly criterion: Criterion };
}

export const REVIEW_PROBLEMS_WITH_PARAMS = [
  "CONFLICT_OF_INTEREST",
  "REVIEW_OVERDUE",
  "REMINDED_LATELY",
  "SCORE_NEEDED",
] as const satisfies readonly (keyof ReviewProblemParams)[];

export type ReviewProblemCode = (typeof PLAIN_REVIEW_PROBLEMS)[number] | keyof ReviewProblemParams;

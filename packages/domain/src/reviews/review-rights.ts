import { capacityIn, isOfOffice, type Membership } from "../applications/capacity.ts";
import type { AssignmentState } from "../assignment/assignment.ts";
import type { ApplicationStatus } from "../applications/status.ts";
import type { Actor } from "../people/roles.ts";
import { problem, problemWith, type Problem } from "../problems/problem.ts";

export const REVIEW_STATES = ["DRAFT", "SUBMITTED", "WITHDRAWN"] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** What decides whether a review can be written. */
export interface InReview {
  readonly status: ApplicationStatus;
  readonly assignment: AssignmentState;
  /** Null before the first save. */
  readonly review: ReviewState | null;
  /** Null where no day is set. */
  readonly dueAt: Date | null;
}

/** Reviews are written while the application is under review, and kept as drafts while changes are waited for. */
const WRITTEN_IN: readonly ApplicationStatus[] = ["UNDER_REVIEW", "CHANGES_REQUESTED"];

/** Why a draft is not taken. The day it is due does not matter: what was typed is never lost. */
export function writingProblems({ status, assignment, review }: InReview): Problem[] {
  if (review !== null && review !== "DRAFT") return [problem("REVIEW_FINAL")];
  if (assignment !== "ACCEPTED") return [problem("ASSIGNMENT_ENDED")];
  return WRITTEN_IN.includes(status) ? [] : [problem("REVIEW_NOT_OPEN")];
}

/** Why a review cannot be handed in now; after its day it is refused. */
export function handingInProblems(found: InReview, now: Date): Problem[] {
  const problems = writingProblems(found);
  if (problems.length > 0) return problems;
  if (found.status !== "UNDER_REVIEW") return [problem("REVIEW_NOT_OPEN")];
  const { dueAt } = found;
  if (dueAt === null || now < dueAt) return [];
  return [problemWith("REVIEW_OVERDUE", { dueAt: dueAt.toISOString() })];
}

/** One review with whose it is. */
export interface OwnedReview {
  readonly personId: string;
  readonly state: ReviewState;
}

/**
 * Which reviews of an application somebody reads beside their own: the office all that were handed in; a reviewer
 * the same once theirs is. Whoever still has to hand in theirs reads none, whatever else they are. Nobody else knows
 * that there are any.
 */
export function readableReviews<Review extends OwnedReview>(
  application: Membership,
  reviews: readonly Review[],
  actor: Actor,
): readonly Review[] {
  const { id } = actor;
  const capacity = capacityIn(application, actor);
  const isReviewer = application.reviewerIds.includes(id);
  const hasHandedIn = reviews.some(
    ({ personId, state }) => personId === id && state === "SUBMITTED",
  );
  const handedIn = reviews.filter(({ personId, state }) => personId !== id && state !== "DRAFT");
  if (isReviewer && !hasHandedIn) return [];
  if (isOfOffice(capacity)) return handedIn;
  const isOfCommittee = capacity?.kind === "COMMITTEE" && isReviewer;
  return isOfCommittee ? handedIn.filter(({ state }) => state === "SUBMITTED") : [];
}

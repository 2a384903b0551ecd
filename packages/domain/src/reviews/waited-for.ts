import type { Policy } from "../policy/policy.ts";
import { isAssignedIn } from "../assignment/assignment-rights.ts";
import { isOver, reminderDue } from "../time/deadline.ts";
import type { InReview } from "./review-rights.ts";

/** A reviewer's place, and what the clock did about the day the review is due. */
export interface WaitedFor extends InReview {
  /** When that day was set. */
  readonly dueSetAt: Date;
  /** The last reminder of it that was sent, by its days before; 0 once it passed and the office was told. */
  readonly remindedDays: number | null;
  /** Whether they still hold a role that judges. A conflict of interest takes the place itself away. */
  readonly isOfCommittee: boolean;
}

/** What is to be told of a review now: to its reviewer so many days before it is due, or to the office once it is overdue. */
export type ReviewTold = { readonly days: number } | "OVERDUE";

/**
 * What the clock tells now of a review that is waited for; null for nothing. Each is told once, of several reminders
 * that were missed the last, and of a day that passed only that it did.
 */
export function reviewTold(
  place: WaitedFor,
  { reviewReminderDays }: Pick<Policy, "reviewReminderDays">,
  now: Date,
): ReviewTold | null {
  const { dueAt, dueSetAt, remindedDays } = place;
  if (dueAt === null || !isWaitedFor(place)) return null;
  if (isOver({ dueAt }, now)) return remindedDays === 0 ? null : "OVERDUE";
  const days = reminderDue({ dueAt, dueSetAt, remindedDays }, reviewReminderDays, now);
  return days === null ? null : { days };
}

/**
 * Whether a reviewer has something to do now: to answer, as long as the application wants reviewers, or to write the
 * review. While changes are waited for nothing can be handed in, and nobody who accepted is reminded.
 */
export function isWaitedFor({
  status,
  assignment,
  review,
  isOfCommittee,
}: Pick<WaitedFor, "status" | "assignment" | "review" | "isOfCommittee">): boolean {
  if (!isOfCommittee) return false;
  if (assignment === "ASKED") return isAssignedIn(status);
  const isUnwritten = review === null || review === "DRAFT";
  return assignment === "ACCEPTED" && status === "UNDER_REVIEW" && isUnwritten;
}

import type { Policy } from "../policy/policy.ts";
import { isAssignedIn } from "../assignment/assignment-rights.ts";
import { isOver, reminderDue } from "../time/deadline.ts";
import { restsUntil, type Reminder } from "./reminder.ts";
import type { InReview } from "./review-rights.ts";

/** A reviewer's place, and what the clock did about the day the review is due. */
export interface WaitedFor extends InReview {
  /** When that day was set. */
  readonly dueSetAt: Date;
  /** The clock's last reminder of it, by its days before; 0 once it passed and the office was told. */
  readonly remindedDays: number | null;
  /** The last reminder that reached them, whoever sent it; null before the first. */
  readonly reminder: Reminder | null;
  /** Whether they still hold a role that judges. A conflict of interest takes the place itself away. */
  readonly isOfCommittee: boolean;
}

/** What is to be told of a review now: to its reviewer so many days before it is due, or to the office once it is overdue. */
export type ReviewTold = { readonly days: number } | "OVERDUE";

/**
 * What the clock tells now of a review that is waited for; null for nothing. Each is told once, of several reminders
 * that were missed the last, of a day that passed only that it did, and nothing to whoever the office just reminded.
 */
export function reviewTold(
  place: WaitedFor,
  { reviewReminderDays }: Pick<Policy, "reviewReminderDays">,
  now: Date,
): ReviewTold | null {
  const { dueAt, remindedDays } = place;
  if (dueAt === null || !isWaitedFor(place)) return null;
  if (isOver({ dueAt }, now)) return remindedDays === 0 ? null : "OVERDUE";
  const deadline = { dueAt, dueSetAt: countsFrom(place), remindedDays };
  const days = reminderDue(deadline, reviewReminderDays, now);
  return days === null ? null : { days };
}

/** Reminders of the clock's count from when the day was set, or from when the reviewer may be reminded after the office's. */
function countsFrom({ dueSetAt, reminder }: Pick<WaitedFor, "dueSetAt" | "reminder">): Date {
  if (reminder?.by !== "OFFICE") return dueSetAt;
  const rested = restsUntil(reminder);
  return rested > dueSetAt ? rested : dueSetAt;
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

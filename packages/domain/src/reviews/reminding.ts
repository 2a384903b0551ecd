import { problem, problemWith, type Problem } from "../problems/problem.ts";
import { beijingDay, DAY_MS, endOfBeijingDay } from "../time/beijing.ts";
import { isOver } from "../time/deadline.ts";
import { restsUntil } from "./reminder.ts";
import { isWaitedFor, type WaitedFor } from "./waited-for.ts";

/** How many days a reminder gives to a review whose day has passed: without, nothing could be handed in any more. */
export const DAYS_GIVEN = 7;

/** A reviewer's place as whoever reminds looks at it. */
export type Remindable = Pick<
  WaitedFor,
  "status" | "assignment" | "review" | "isOfCommittee" | "dueAt" | "reminder"
>;

/** What keeps a reviewer from being reminded by hand now. */
export function remindingProblems(place: Remindable, now: Date): Problem[] {
  if (!isWaitedFor(place)) return [problem("REVIEW_NOT_WAITED_FOR")];
  const { reminder } = place;
  if (reminder === null || now >= restsUntil(reminder)) return [];
  return [problemWith("REMINDED_LATELY", { at: reminder.at.toISOString() })];
}

/** By when a reminded reviewer is to hand in: their day, or one more week where it has passed. */
export function dueOnceReminded({ dueAt }: Pick<Remindable, "dueAt">, now: Date): Date | null {
  if (dueAt === null || !isOver({ dueAt }, now)) return dueAt;
  return endOfBeijingDay(beijingDay(new Date(now.getTime() + DAYS_GIVEN * DAY_MS)));
}

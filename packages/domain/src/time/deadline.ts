import { DAY_MS } from "./beijing.ts";

/** A due date and what the clock did about it. */
export interface Deadline {
  readonly dueAt: Date;
  /** When this due date was set. */
  readonly dueSetAt: Date;
  /** Of the reminders of this due date, the last one that was sent, by its days before; null before the first. */
  readonly remindedDays: number | null;
}

/**
 * Which reminder, by its days before, is to be sent now; null for none. Of several that were missed the last is enough, and nobody
 * is reminded of a date that was set only after the reminder would have come.
 */
export function reminderDue(
  { dueAt, dueSetAt, remindedDays }: Deadline,
  daysBefore: readonly number[],
  now: Date,
): number | null {
  if (isOver({ dueAt }, now)) return null;
  const due = daysBefore.filter((days) => {
    const at = dueAt.getTime() - days * DAY_MS;
    return dueSetAt.getTime() < at && at <= now.getTime();
  });
  const last = due.length === 0 ? null : Math.min(...due);
  return last !== null && (remindedDays === null || last < remindedDays) ? last : null;
}

/** From the instant of its due date on it is over. */
export function isOver({ dueAt }: Pick<Deadline, "dueAt">, now: Date): boolean {
  return dueAt <= now;
}

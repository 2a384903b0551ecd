import { isUnsubmitted, type ApplicationStatus } from "../applications/status.ts";
import type { Policy } from "../policy/policy.ts";
import { reminderDue } from "../time/deadline.ts";
import type { Round } from "./round.ts";

/** CLOSING: the round takes nothing more. NOTICE: it takes no notice of intent any more. */
export const ROUND_DEADLINES = ["CLOSING", "NOTICE"] as const;
export type RoundDeadline = (typeof ROUND_DEADLINES)[number];

/** A reminder of a day of the round, so many days before it. */
export interface RoundReminder {
  readonly about: RoundDeadline;
  readonly dueAt: Date;
  readonly days: number;
}

export interface RemindingRound extends Pick<Round, "opensAt" | "noticeDueAt" | "closesAt"> {
  readonly cancelledAt: Date | null;
  /** When these days were set, where they were moved after the round was made. */
  readonly closesSetAt: Date | null;
  readonly noticeDueSetAt: Date | null;
}

/** An application that nobody submitted yet, and what the clock said of the days of its round. */
export interface InRound {
  readonly status: ApplicationStatus;
  readonly round: RemindingRound;
  /** Since when it is in this round. */
  readonly since: Date;
  /** Whether somebody of it gave the round notice of intent. */
  readonly hasNotice: boolean;
  /** What was sent already, of these days and of others. */
  readonly reminded: readonly RoundReminder[];
}

/**
 * What those who work on an application are to be reminded of now. Nobody is reminded of what does not wait for them: of a notice that was
 * given, or of the closing of a round that takes the application no more because no notice was given in time. A day that was
 * moved is another day: its reminders begin anew, but for those that would have come before it was set.
 */
export function roundRemindersDue(
  { status, round, since, hasNotice, reminded }: InRound,
  { roundReminderDays }: Pick<Policy, "roundReminderDays">,
  now: Date,
): RoundReminder[] {
  if (!isUnsubmitted(status) || round.cancelledAt !== null) return [];
  return deadlinesOf(round, hasNotice, now).flatMap(({ about, dueAt, setAt }) => {
    const dueSetAt = latest(since, setAt);
    const remindedDays = lastOf(reminded, { about, dueAt });
    const days = reminderDue({ dueAt, dueSetAt, remindedDays }, roundReminderDays, now);
    return days === null ? [] : [{ about, dueAt, days }];
  });
}

interface Awaited {
  readonly about: RoundDeadline;
  readonly dueAt: Date;
  readonly setAt: Date | null;
}

function deadlinesOf(round: RemindingRound, hasNotice: boolean, now: Date): Awaited[] {
  const { opensAt, closesAt, closesSetAt, noticeDueAt, noticeDueSetAt } = round;
  // A reminder that would have come before the round opened is none of its closing.
  const closing = {
    about: "CLOSING",
    dueAt: closesAt,
    setAt: latest(opensAt, closesSetAt),
  } as const;
  if (noticeDueAt === null || hasNotice) return [closing];
  const notice = { about: "NOTICE", dueAt: noticeDueAt, setAt: noticeDueSetAt } as const;
  return now < noticeDueAt ? [notice, closing] : [];
}

function latest(one: Date, other: Date | null): Date {
  return other !== null && other > one ? other : one;
}

/** The days before of the last reminder of this very day; null before the first. */
function lastOf(
  reminded: readonly RoundReminder[],
  { about, dueAt }: Pick<RoundReminder, "about" | "dueAt">,
): number | null {
  const sent = reminded.filter(
    (one) => one.about === about && one.dueAt.getTime() === dueAt.getTime(),
  );
  return sent.length === 0 ? null : Math.min(...sent.map(({ days }) => days));
}

import type { PublicStatus } from "@regolith/client";
import { type Hold, type Holder, layRuler } from "../../components/hold-ruler/ruler.ts";
import { wholeDaysBetween } from "../../format/beijing-time.ts";

/** A step in an application's history: when, and how it stood afterwards. */
export interface Step {
  readonly at: string;
  readonly publicStatus: PublicStatus;
}

export interface TimedHold extends Hold {
  /** When it began, ISO 8601. */
  readonly since: string;
}

interface Course {
  /** In order, oldest first. */
  readonly steps: readonly Step[];
  readonly now: string;
  readonly expectBy: string | null;
}

const holders: Readonly<Record<PublicStatus, Holder | null>> = {
  DRAFT: null,
  // The programme does not have it yet.
  WITH_INSTITUTION: null,
  SUBMITTED: "office",
  IN_REVIEW: "deciding",
  DECISION_PENDING: "deciding",
  ON_RESERVE_LIST: "deciding",
  ACTION_NEEDED: "paused",
  APPROVED: null,
  DECLINED: null,
  LAPSED: null,
  WITHDRAWN: null,
  REVOKED: null,
};

/** Who had it and for how long, from submission to today or to the end, and what is left until the answer is due. */
export function holdsOf({ steps, now, expectBy }: Course): readonly TimedHold[] {
  const holds = steps.flatMap(({ at, publicStatus }, index): TimedHold[] => {
    const holder = holders[publicStatus];
    const until = steps[index + 1]?.at ?? now;
    return holder === null ? [] : [{ holder, since: at, days: daysBetween(at, until) }];
  });
  const joined = holds.reduce<TimedHold[]>(join, []);
  return isRunning(steps) ? [...joined, ...timeLeft(now, expectBy)] : joined;
}

/** A note takes about this part of the ruler, per cent. */
const NOTE_WIDTH = 24;

/**
 * Which stays get a note below the ruler: where it was paused, and where it came to those who decide,
 * unless the note before would run into it. The ends carry their dates already.
 */
export function notedHolds(holds: readonly TimedHold[]): readonly TimedHold[] {
  const noted: TimedHold[] = [];
  let free = 0;
  for (const [index, { left }] of layRuler(holds).entries()) {
    const hold = holds[index];
    if (hold === undefined || index === 0 || left < free) continue;
    if (hold.holder !== "paused" && hold.holder !== "deciding") continue;
    noted.push(hold);
    // Near the right end notes hang to the left.
    free = left > 70 ? 100 : left + NOTE_WIDTH;
  }
  return noted;
}

/** Whether somebody still has to act on it. */
export function isRunning(steps: readonly Step[]): boolean {
  const last = steps.at(-1);
  return last !== undefined && holders[last.publicStatus] !== null;
}

/** Steps that leave it with the same people are one stay. */
function join(holds: TimedHold[], hold: TimedHold): TimedHold[] {
  const last = holds.at(-1);
  if (last?.holder !== hold.holder) return [...holds, hold];
  return [...holds.slice(0, -1), { ...last, days: last.days + hold.days }];
}

function timeLeft(now: string, expectBy: string | null): TimedHold[] {
  const days = expectBy === null ? 0 : daysBetween(now, expectBy);
  return days > 0 ? [{ holder: "left", since: now, days }] : [];
}

function daysBetween(from: string, to: string): number {
  return Math.max(0, wholeDaysBetween(new Date(from), new Date(to)));
}

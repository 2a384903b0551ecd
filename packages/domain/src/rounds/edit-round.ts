import { problem, type Problem } from "../problems/problem.ts";
import { ROUND_DATES, type RoundDate } from "./round-days.ts";
import { isPast, missingDates, roundProblems, type RoundPlan } from "./round-plan.ts";
import { roundState, type RoundStage } from "./round.ts";

/** A round as it stands, with what the office says of it. */
export interface PlannedRound extends RoundPlan {
  readonly stage: RoundStage;
  readonly cancelledAt?: Date | null;
}

/**
 * Everything that keeps a round from being said anew. A draft may become anything; what was published may only be moved to
 * days that are still to come; and once it is open nobody who relies on it is left with less: no shorter time, no
 * narrower audience, nothing asked for that was not asked for before.
 */
export function editRoundProblems(before: PlannedRound, after: RoundPlan, now: Date): Problem[] {
  const own = roundProblems(after);
  if (before.cancelledAt != null) return [problem("ROUND_CANCELLED")];
  if (before.stage === "DRAFT") return own;
  const published = [...own, ...lostDates(before, after), ...movedIntoPast(before, after, now)];
  switch (roundState(before, now)) {
    case "UPCOMING":
      return published;
    case "OPEN":
      return [...published, ...narrowed(before, after)];
    case "CLOSED":
    case "CANCELLED":
      return [...published, ...changedAfterwards(before, after)];
  }
}

/** A date that was announced stays one. */
function lostDates(before: RoundPlan, after: RoundPlan): Problem[] {
  const open = new Set(missingDates(before).map(({ path = [] }) => path[0]));
  return missingDates(after).filter(({ path = [] }) => !open.has(path[0]));
}

function movedIntoPast(before: RoundPlan, after: RoundPlan, now: Date): Problem[] {
  return ROUND_DATES.filter((date) => isMoved(before, after, date) && isPast(after, date, now)).map(
    ({ on }) => problem("ROUND_DATE_PAST", [on]),
  );
}

function narrowed(before: RoundPlan, after: RoundPlan): Problem[] {
  const isNarrower = after.audience !== before.audience && after.audience !== "BOTH";
  const asksMore = after.asksEndorsement && !before.asksEndorsement;
  return [
    ...(isMoved(before, after, OPENS) ? [problem("ROUND_FIXED_ONCE_OPEN", ["opensOn"])] : []),
    ...noticeNarrowed(before, after),
    ...(after.closesAt < before.closesAt ? [problem("ROUND_ONLY_EXTENDED", ["closesOn"])] : []),
    ...(isNarrower ? [problem("ROUND_ONLY_WIDENED", ["audience"])] : []),
    ...(losesMission(before, after) ? [problem("ROUND_ONLY_WIDENED", ["missions"])] : []),
    ...(asksMore ? [problem("ROUND_FIXED_ONCE_OPEN", ["asksEndorsement"])] : []),
  ];
}

/** It may be dropped or given more time, but not asked for all at once. */
function noticeNarrowed({ noticeDueAt: before }: RoundPlan, after: RoundPlan): Problem[] {
  const { noticeDueAt } = after;
  if (noticeDueAt === null) return [];
  if (before === null) return [problem("ROUND_FIXED_ONCE_OPEN", ["noticeDueOn"])];
  return noticeDueAt < before ? [problem("ROUND_ONLY_EXTENDED", ["noticeDueOn"])] : [];
}

/** Once it closed, only what is still to come can move. */
function changedAfterwards(before: RoundPlan, after: RoundPlan): Problem[] {
  const over = ROUND_DATES.filter(({ at }) => OVER.has(at));
  const moved = over.filter((date) => isMoved(before, after, date)).map(({ on }) => on);
  const others = [
    ...(after.audience === before.audience ? [] : ["audience"]),
    ...(losesMission(before, after) || losesMission(after, before) ? ["missions"] : []),
    ...(after.asksEndorsement === before.asksEndorsement ? [] : ["asksEndorsement"]),
  ];
  return [...moved, ...others].map((field) => problem("ROUND_FIXED_ONCE_OPEN", [field]));
}

const OPENS = ROUND_DATES[0];
const OVER: ReadonlySet<RoundDate["at"]> = new Set(["opensAt", "noticeDueAt", "closesAt"]);

function isMoved(before: RoundPlan, after: RoundPlan, { at }: RoundDate): boolean {
  return before[at]?.getTime() !== after[at]?.getTime();
}

function losesMission({ missions }: RoundPlan, after: RoundPlan): boolean {
  return missions.some((code) => !after.missions.includes(code));
}

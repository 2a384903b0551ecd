import type { Policy } from "../../policy/policy.ts";
import { problem, problemWith, type Problem } from "../../problems/problem.ts";
import { isCalendarDay, monthsLater } from "../../time/beijing.ts";
import type { ApplicationType } from "../status.ts";

/** Two days (YYYY-MM-DD), as far as they were given. */
export interface Period {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/** The end comes after the start; days that are none are named where they stand. */
export function periodProblems(period: Period): Problem[] {
  const days = daysOf(period);
  if (days === null || days.endsOn > days.startsOn) return [];
  return [problem("END_BEFORE_START", ["endsOn"])];
}

/** A loan has an order of days, and is no longer than the policy lends for this use. */
export function loanProblems(
  type: ApplicationType,
  period: Period,
  policy: Pick<Policy, "loanMonths">,
): Problem[] {
  const days = daysOf(period);
  if (days === null) return [];
  const maxMonths = policy.loanMonths[type];
  const latest = monthsLater(days.startsOn, maxMonths);
  return days.endsOn > latest
    ? [problemWith("LOAN_TOO_LONG", { maxMonths, latest }, ["endsOn"])]
    : periodProblems(period);
}

function daysOf({ startsOn, endsOn }: Period): { startsOn: string; endsOn: string } | null {
  if (startsOn === null || endsOn === null) return null;
  return isCalendarDay(startsOn) && isCalendarDay(endsOn) ? { startsOn, endsOn } : null;
}

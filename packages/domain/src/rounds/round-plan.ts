import { problem, problemWith, type Problem } from "../problems/problem.ts";
import { ok, refused, type Result } from "../result.ts";
import { isBlank, textProblems } from "../text/text.ts";
import {
  readRoundDays,
  ROUND_DATES,
  type RoundDate,
  type RoundDates,
  type RoundDays,
} from "./round-days.ts";
import type { Audience } from "./round.ts";

/** What the office says of a round beside its dates; its code names it for good. */
export interface RoundFacts {
  readonly nameEn: string;
  readonly nameZh: string;
  readonly audience: Audience;
  /** Codes of the missions whose samples it may offer. */
  readonly missions: readonly string[];
  /** Whether an officer of the applicant's institution has to endorse before submission. */
  readonly asksEndorsement: boolean;
}

export interface RoundPlan extends RoundFacts, RoundDates {}

export const ROUND_LIMITS = { name: 120, codes: 500 } as const;

/** Year and place in it, e.g. `2026-2`. */
const CODE = /^\d{4}-\d{1,2}$/u;

export function roundCodeProblems(code: string): Problem[] {
  if (isBlank(code)) return [problem("REQUIRED", ["code"])];
  return CODE.test(code) ? [] : [problem("INVALID_ROUND_CODE", ["code"])];
}

/** The round said; where a day cannot be read, with everything else that is wrong with it as well. */
export function readRoundPlan(
  facts: RoundFacts,
  days: RoundDays,
  before?: RoundDates,
): Result<RoundPlan> {
  const dates = readRoundDays(days, before);
  if (!dates.ok) return refused(...factProblems(facts), ...dates.problems);
  return ok({ ...dates.value, ...facts });
}

/** Everything that is wrong with a round by itself, whatever the day is. */
export function roundProblems(plan: RoundPlan): Problem[] {
  return [...factProblems(plan), ...orderProblems(plan)];
}

function factProblems({ nameEn, nameZh, missions }: RoundFacts): Problem[] {
  return [
    ...nameProblems(nameEn, "nameEn"),
    ...nameProblems(nameZh, "nameZh"),
    ...(missions.length === 0 ? [problem("NONE_CHOSEN", ["missions"])] : []),
  ];
}

/** Opens < notices due < closes < reviews due < panel < decision due, as far as they are fixed. */
function orderProblems(dates: RoundDates): Problem[] {
  const fixed = ROUND_DATES.filter(({ at }) => dates[at] !== null);
  return fixed.flatMap(({ at, on }, index) => {
    const before = fixed[index - 1];
    if (before === undefined || timeOf(dates, before) < timeOf(dates, { at, on })) return [];
    return [problemWith("ROUND_DATE_ORDER", { after: before.on }, [on])];
  });
}

/** Everything that keeps a draft from being published now. */
export function publishProblems(
  plan: RoundPlan,
  { now, offered }: { readonly now: Date; readonly offered: number },
): Problem[] {
  return [
    ...roundProblems(plan),
    ...missingDates(plan),
    ...ROUND_DATES.filter((date) => isPast(plan, date, now)).map(({ on }) =>
      problem("ROUND_DATE_PAST", [on]),
    ),
    ...(offered === 0 ? [problem("ROUND_OFFERS_NOTHING")] : []),
  ];
}

/** Applicants are told by when there is a decision; only a notice of intent need not be asked for. */
export function missingDates(dates: RoundDates): Problem[] {
  return ROUND_DATES.filter(({ at }) => at !== "noticeDueAt" && dates[at] === null).map(({ on }) =>
    problem("ROUND_DATE_MISSING", [on]),
  );
}

export function isPast(dates: RoundDates, { at }: RoundDate, now: Date): boolean {
  const instant = dates[at];
  return instant !== null && instant <= now;
}

function timeOf(dates: RoundDates, { at }: RoundDate): number {
  return dates[at]?.getTime() ?? 0;
}

function nameProblems(name: string, field: string): Problem[] {
  if (isBlank(name)) return [problem("REQUIRED", [field])];
  return textProblems(name, ROUND_LIMITS.name, [field]);
}

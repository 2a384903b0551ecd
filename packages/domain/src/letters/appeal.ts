import { reasonProblems } from "../applications/office.ts";
import { allow, type InWorkflow } from "../applications/workflow.ts";
import type { Actor } from "../people/roles.ts";
import type { Policy } from "../policy/policy.ts";
import { problem, problemWith, type Problem } from "../problems/problem.ts";
import { isBlank, textProblems } from "../text/text.ts";
import { DAY_MS, beijingDay, endOfBeijingDay } from "../time/beijing.ts";

/** Longest grounds of an appeal, in characters. */
export const APPEAL_MAX_LENGTH = 5_000;

/** Days after which an appeal that nobody answered is brought to mind. */
export const APPEAL_REMINDER_DAYS = 14;

/**
 * The first instant at which it is too late to appeal: 24:00 Beijing time of the last of the policy's days, which
 * are counted from the day after that of the decision.
 */
export function appealEnd(decidedAt: Date, { appealDays }: Pick<Policy, "appealDays">): Date {
  return endOfBeijingDay(beijingDay(new Date(decidedAt.getTime() + appealDays * DAY_MS)));
}

/** Everything that keeps an appeal from being made. */
export function appealProblems(
  grounds: string,
  { endsAt, now }: { readonly endsAt: Date; readonly now: Date },
): Problem[] {
  if (now >= endsAt) return [problemWith("APPEAL_TOO_LATE", { endedAt: endsAt.toISOString() })];
  if (isBlank(grounds)) return [problem("REQUIRED", ["grounds"])];
  return textProblems(grounds, APPEAL_MAX_LENGTH, ["grounds"]);
}

/** Why somebody who would answer this appeal does not: they took part in the decision. Null for everybody else. */
export function appealBar(application: InWorkflow, actor: Actor): Problem | null {
  const answering = allow(application, "GRANT_APPEAL", actor);
  if (answering.ok) return null;
  return answering.problems.find(({ code }) => code === "DECIDER_ANSWERS_NO_APPEAL") ?? null;
}

/** Those who may answer an appeal; where there is nobody, somebody else has to be given the role. */
export function appealAnswerers<Person extends Actor>(
  application: InWorkflow,
  people: readonly Person[],
): Person[] {
  return people.filter((person) => allow(application, "GRANT_APPEAL", person).ok);
}

/** Whoever appeals is answered in words, granted or not. */
export function appealAnswerProblems(answer: string): Problem[] {
  return reasonProblems(answer).map((found) => ({ ...found, path: ["answer"] }));
}

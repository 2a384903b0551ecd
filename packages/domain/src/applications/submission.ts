import { problem, problemWith, under, type Problem } from "../problems/problem.ts";
import { isCountry } from "../people/country.ts";
import { fitsAudience, roundState, type Round, type RoundWithSamples } from "../rounds/round.ts";
import { requestProblems, type SampleWithStock } from "../samples/request.ts";
import type { RequestContext } from "../samples/requestability.ts";
import type { Answers, ItemAnswers, SectionKey } from "./sections/answers.ts";
import { missing, type FormPolicy } from "./sections/completeness.ts";
import type { FilledForm } from "./sections/form.ts";
import { SECTION_NAMES, sectionOfPath } from "./sections/section-path.ts";

export interface SubmissionContext {
  readonly round: RoundWithSamples | null;
  /** By the sample's id, for every item. */
  readonly samples: ReadonlyMap<string, SampleWithStock>;
  readonly now: Date;
  /** Whether somebody of the application gave notice of intent for its round. */
  readonly hasNotice: boolean;
  /** What the application keeps. */
  readonly policy: FormPolicy;
}

/** Everything that keeps a draft from being submitted now, all at once. */
export function submissionProblems(application: FilledForm, context: SubmissionContext): Problem[] {
  const { round, now, hasNotice, policy } = context;
  return distinct([
    ...missing(application, policy),
    ...(round === null
      ? [problem("ROUND_REQUIRED", ["round"])]
      : [...openingProblems(round, now), ...noticeGuard(round, hasNotice)]),
    ...audienceProblems(application.answers, round),
    ...itemsProblems(application, context),
  ]);
}

/**
 * Everything that keeps requested changes from being sent: no guard of the round's time, and samples
 * and country are looked at again only where they could be changed.
 */
export function resubmissionProblems(
  application: FilledForm,
  context: Omit<SubmissionContext, "now" | "hasNotice"> & {
    readonly unlocked: readonly SectionKey[];
  },
): Problem[] {
  const { round, unlocked, policy } = context;
  // Somebody of a team that cannot be changed now may have left, or never been asked to join.
  const isTeams = ({ path = [] }: Problem) => sectionOfPath(path) === "TEAM";
  return distinct([
    ...missing(application, policy).filter((found) => unlocked.includes("TEAM") || !isTeams(found)),
    ...(unlocked.includes("APPLICANT") ? audienceProblems(application.answers, round) : []),
    ...(unlocked.includes("SAMPLES") ? itemsProblems(application, context) : []),
  ]);
}

function openingProblems(round: Round, now: Date): Problem[] {
  switch (roundState(round, now)) {
    case "UPCOMING":
      return [
        problemWith("ROUND_NOT_OPEN_YET", { opensAt: round.opensAt.toISOString() }, ["round"]),
      ];
    case "CLOSED":
      return [problemWith("ROUND_CLOSED", { closedAt: round.closesAt.toISOString() }, ["round"])];
    case "CANCELLED":
      return [problem("ROUND_CANCELLED", ["round"])];
    case "OPEN":
      return [];
  }
}

/** Where notice of intent is asked for, nobody submits without. */
function noticeGuard({ code, noticeDueAt }: Round, hasNotice: boolean): Problem[] {
  if (noticeDueAt === null || hasNotice) return [];
  const params = { round: code, dueAt: noticeDueAt.toISOString() };
  return [problemWith("NOTICE_REQUIRED", params, ["round"])];
}

function audienceProblems({ APPLICANT: { country } }: Answers, round: Round | null): Problem[] {
  if (round === null || !isCountry(country) || fitsAudience(round.audience, country)) return [];
  return [problemWith("WRONG_AUDIENCE", { country, audience: round.audience }, ["round"])];
}

function itemsProblems(
  { type, answers }: FilledForm,
  { round, samples }: Pick<SubmissionContext, "round" | "samples">,
): Problem[] {
  const context = round === null ? { type } : { type, round };
  return answers.SAMPLES.items.flatMap((item, index) =>
    under([SECTION_NAMES.SAMPLES, String(index)], itemProblems(item, samples, context)),
  );
}

function itemProblems(
  item: ItemAnswers,
  samples: SubmissionContext["samples"],
  context: RequestContext,
): Problem[] {
  const sample = samples.get(item.sampleId);
  if (sample === undefined) return [problem("UNKNOWN_SAMPLE", ["sampleCode"])];
  return requestProblems(sample, item, context);
}

/** The form and the stock both look at the figures; one sentence each is enough. */
function distinct(problems: readonly Problem[]): Problem[] {
  const keyOf = ({ code, path = [] }: Problem) => [code, ...path].join(" ");
  return [...new Map(problems.map((found) => [keyOf(found), found])).values()];
}

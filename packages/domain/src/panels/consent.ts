import { OFFICE_NOTE_MAX_LENGTH } from "../applications/office.ts";
import type { ApplicationStatus } from "../applications/status.ts";
import { problem, problemWith, type Problem } from "../problems/problem.ts";
import { ok, refused, type Result } from "../result.ts";
import { isBlank, textProblems } from "../text/text.ts";
import type { Tier } from "../tiers/tier.ts";
import { isRecused, votersOf, type MotionResult, type Panel, type PanelCase } from "./panel.ts";
import { leadingProblems, openMotion, quorumProblems, type QuorumPolicy } from "./session.ts";
import type { Tally } from "./tally.ts";

/*
 * The consent agenda: cases on the fast track are recommended by one vote, without discussion. Whoever is not recused
 * takes a case out by a word; it is then discussed on its own. Recusals, quorum, votes and results are of each case.
 */

/** Fewer are no agenda of their own. */
export const LEAST_TOGETHER = 2;

/** A case as it is looked at for being put to one vote with others. */
export interface ConsentCandidate extends PanelCase {
  readonly status: ApplicationStatus;
  readonly tier: Tier | null;
}

export interface PuttingTogether {
  /** Who presides. */
  readonly actorId: string;
  readonly policy: QuorumPolicy;
}

/** What keeps a case from being put to one vote with others. */
export function togetherProblems(
  panel: Panel,
  one: ConsentCandidate,
  { actorId, policy }: PuttingTogether,
): Problem[] {
  const leads = leadingProblems(panel, one, actorId);
  if (leads.length > 0) return leads;
  return [
    ...(one.state === "WAITING" ? [] : [problem("CASE_OVER")]),
    ...(one.status === "PANEL" ? [] : [problem("NOT_BEFORE_PANEL")]),
    ...(one.tier === "FAST_TRACK" ? [] : [problem("NOT_FAST_TRACK")]),
    // Taken out, or without a majority among the others: it is discussed on its own.
    ...(one.motions.length === 0 ? [] : [problem("TO_BE_DISCUSSED")]),
    ...quorumProblems(panel, one, policy),
  ];
}

/** What keeps cases from being put to one vote, each problem at the case it is about. */
export function consentProblems(
  panel: Panel,
  chosen: readonly ConsentCandidate[],
  {
    agenda,
    reasons,
    ...putting
  }: PuttingTogether & { readonly agenda: readonly PanelCase[]; readonly reasons: string },
): Problem[] {
  if (agenda.some(({ state }) => state === "ON")) return [problem("ANOTHER_CASE_ON")];
  const isFew = chosen.length < LEAST_TOGETHER;
  return [
    ...(isFew ? [problemWith("TOO_FEW_TOGETHER", { min: LEAST_TOGETHER }, ["caseIds"])] : []),
    ...chosen.flatMap((one, index) =>
      togetherProblems(panel, one, putting).map((found) => ({
        ...found,
        path: ["caseIds", String(index)],
      })),
    ),
    ...(isBlank(reasons) ? [problem("REQUIRED", ["reasons"])] : []),
    ...textProblems(reasons, OFFICE_NOTE_MAX_LENGTH, ["reasons"]),
  ];
}

/** Under which vote for several a case is on; null when it is not. */
export function consentOf(one: Pick<PanelCase, "motions">): string | null {
  return openMotion(one)?.consentId ?? null;
}

/** Any member who is present and not recused takes a case out, and has to say no reason. */
export function takingOutProblems(panel: Panel, one: PanelCase, actorId: string): Problem[] {
  if (isRecused(one, actorId)) return [problem("RECUSED")];
  if (consentOf(one) === null) return [problem("NOT_TOGETHER")];
  const isVoter = votersOf(panel, one).some(({ personId }) => personId === actorId);
  return isVoter ? [] : [problem("NOT_PRESENT")];
}

/**
 * What comes of one case when the vote for several is closed: carried by a majority; anything else, a tie among it, is
 * no consent. Votes of as many as make the quorum have to be there.
 */
export function consentOutcome(
  { for: ayes, against, abstained }: Tally,
  needed: number,
): Result<MotionResult> {
  if (ayes + against + abstained < needed) return refused(problem("VOTES_MISSING"));
  return ok(ayes > against ? "CARRIED" : "LOST");
}

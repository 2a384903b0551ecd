import { castVote, closeVote, countedVotes, declareInMeeting } from "@regolith/db";
import {
  leadingProblems,
  memberOf,
  ok,
  OFFICE_NOTE_MAX_LENGTH,
  openMotion,
  outcomeOf,
  problem,
  quorumFor,
  quorumProblems,
  refused,
  tallyOf,
  textProblems,
  votingProblems,
  type MotionResult,
  type RecusalKind,
  type Result,
  type Vote,
} from "@regolith/domain";
import type { Acting } from "../applications/acting.ts";
import { byOf, changeCase } from "./change-panel.ts";
import type { CaseChange } from "./run-panel.ts";

/** A member votes; voting again replaces the own vote until the vote is closed, and both stay on record. */
export async function cast(
  acting: Acting,
  { motionId, vote }: { readonly motionId: string | null; readonly vote: Vote },
): Promise<Result<string>> {
  const { actor } = acting;
  return changeCase(acting, { motionId }, async (tx, { panel, one }) => {
    const id = motionId ?? "";
    const voting = { motionId: id, actorId: actor.id, policy: panel.policy };
    const problems = votingProblems(panel, one, voting);
    if (problems.length > 0) return refused(...problems);
    await castVote(tx, panel.id, { caseId: one.id, motionId: id, vote }, byOf(acting));
    return ok(undefined);
  });
}

/** Whoever leads the case closes the vote, and decides where it is a tie. */
export async function close(
  acting: Acting,
  {
    motionId,
    tieBreak,
  }: { readonly motionId: string | null; readonly tieBreak: MotionResult | null },
): Promise<Result<string>> {
  return changeCase(acting, { motionId }, async (tx, { panel, one }) => {
    const leads = leadingProblems(panel, one, acting.actor.id);
    if (leads.length > 0) return refused(...leads);
    const motion = one.motions.find(({ id }) => id === motionId);
    if (motion === undefined || openMotion(one)?.id !== motion.id) {
      return refused(problem("VOTE_CLOSED"));
    }
    if (motion.consentId !== null) return refused(problem("VOTED_TOGETHER"));
    const missing = quorumProblems(panel, one, panel.policy);
    if (missing.length > 0) return refused(...missing);
    const { present, needed } = quorumFor(panel, one, panel.policy);
    const outcome = outcomeOf(tallyOf(countedVotes(one, motion)), { needed, tieBreak });
    if (!outcome.ok) return outcome;
    const closed = { caseId: one.id, motion, ...outcome.value, present, needed };
    await closeVote(tx, panel.id, closed, byOf(acting));
    return ok(undefined);
  });
}

export interface Declaration extends Pick<CaseChange, "caseId"> {
  readonly kind: RecusalKind;
  readonly note: string;
}

/** A member declares a conflict of interest: from that moment on the case is closed for them. */
export async function recuse(
  acting: Acting,
  { caseId, kind, note }: Declaration,
): Promise<Result<string>> {
  const { actor } = acting;
  return changeCase(acting, { caseId }, async (tx, { panel, one }) => {
    if (memberOf(panel, actor.id) === null) return refused(problem("NOT_FOUND"));
    if (panel.state === "CLOSED") return refused(problem("PANEL_NOT_IN_SESSION"));
    const problems = textProblems(note, OFFICE_NOTE_MAX_LENGTH, ["note"]);
    if (problems.length > 0) return refused(...problems);
    await declareInMeeting(tx, panel.id, { one, kind, note }, byOf(acting));
    return ok(undefined);
  });
}

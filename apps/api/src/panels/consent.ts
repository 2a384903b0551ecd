import { randomUUID } from "node:crypto";
import {
  castVote,
  closeTogether,
  countedVotes,
  panelIdOf,
  putConsent,
  takeOut,
  tierFactsOf,
  type Connection,
  type RecordedCase,
  type RecordedPanel,
} from "@regolith/db";
import {
  consentOf,
  consentOutcome,
  consentProblems,
  leadingProblems,
  ok,
  openMotion,
  problem,
  quorumFor,
  refused,
  seesCase,
  takingOutProblems,
  tallyOf,
  tierOf,
  votingProblems,
  type ConsentCandidate,
  type Problem,
  type Result,
  type Vote,
} from "@regolith/domain";
import type { Acting } from "../applications/acting.ts";
import { byOf, changeCase, changePanel } from "./change-panel.ts";

export interface CasesTogether {
  /** The meeting; null when the caller's id names none. */
  readonly id: string | null;
  /** Null for an id that names no case. */
  readonly caseIds: readonly (string | null)[];
  readonly reasons: string;
}

/** Whoever presides puts cases on the fast track to one vote: that they are recommended. */
export async function putTogether(
  acting: Acting,
  { id, caseIds, reasons }: CasesTogether,
): Promise<Result<string>> {
  const { actor } = acting;
  return changePanel(acting, id, async (tx, panel) => {
    const named = new Set(caseIds);
    const chosen = panel.cases.filter((one) => named.has(one.id) && isSeen(one, acting));
    if (chosen.length < named.size) return refused(problem("NOT_FOUND", ["caseIds"]));
    const candidates = await withTiers(tx, panel, chosen);
    const problems = consentProblems(panel, candidates, {
      ...{ actorId: actor.id, policy: panel.policy, agenda: panel.cases, reasons },
    });
    if (problems.length > 0) return refused(...problems);
    await putConsent(tx, panel.id, { id: randomUUID(), cases: chosen, reasons }, byOf(acting));
    return ok(undefined);
  });
}

/** A member takes a case out of the vote for several: it waits for a discussion of its own. */
export async function takeCaseOut(acting: Acting, caseId: string | null): Promise<Result<string>> {
  return changeCase(acting, { caseId }, async (tx, { panel, one }) => {
    const problems = takingOutProblems(panel, one, acting.actor.id);
    const motion = openMotion(one);
    if (problems.length > 0 || motion === null) return refused(...problems);
    await takeOut(tx, panel.id, { caseId: one.id, motion }, byOf(acting));
    return ok(undefined);
  });
}

/** A member votes at once on every case of the vote for several from which they are not recused. */
export async function voteTogether(
  acting: Acting,
  { consentId, vote }: { readonly consentId: string | null; readonly vote: Vote },
): Promise<Result<string>> {
  const { actor } = acting;
  return changeConsent(acting, consentId, async (tx, panel, cases) => {
    const asked = cases.map((one) => {
      const motionId = openMotion(one)?.id ?? "";
      const voting = { motionId, actorId: actor.id, policy: panel.policy };
      return { caseId: one.id, motionId, problems: votingProblems(panel, one, voting) };
    });
    const open = asked.filter(({ problems }) => problems.length === 0);
    if (open.length === 0) return refused(...reasonOf(asked));
    for (const { caseId, motionId } of open) {
      await castVote(tx, panel.id, { caseId, motionId, vote }, byOf(acting));
    }
    return ok(undefined);
  });
}

/**
 * Whoever presides closes the vote for several: each case has its own result. One that they do not preside any more,
 * or for which the quorum is gone, is taken out undecided.
 */
export async function closeConsent(
  acting: Acting,
  consentId: string | null,
): Promise<Result<string>> {
  const { actor } = acting;
  return changeConsent(acting, consentId, async (tx, panel, cases) => {
    const led = cases.filter((one) => leadingProblems(panel, one, actor.id).length === 0);
    if (led.length === 0) return refused(problem("NOT_PRESIDING"));
    for (const one of cases) {
      const motion = openMotion(one);
      if (motion === null) continue;
      const { present, needed, isMet } = quorumFor(panel, one, panel.policy);
      if (!isMet || !led.includes(one)) {
        await takeOut(tx, panel.id, { caseId: one.id, motion }, byOf(acting));
        continue;
      }
      const outcome = consentOutcome(tallyOf(countedVotes(one, motion)), needed);
      if (!outcome.ok) return outcome;
      const closed = { caseId: one.id, motion, result: outcome.value, present, needed };
      await closeTogether(tx, panel.id, closed, byOf(acting));
    }
    return ok(undefined);
  });
}

/** The cases of a meeting with the track each is on, as the agenda looks at them. */
export async function withTiers(
  db: Connection,
  panel: Pick<RecordedPanel, "roundId" | "policy">,
  cases: readonly RecordedCase[],
): Promise<(RecordedCase & ConsentCandidate)[]> {
  const facts = await tierFactsOf(
    db,
    cases.map(({ applicationId }) => applicationId),
  );
  return cases.map((one) => {
    const found = facts.get(one.applicationId);
    const tier = found === undefined ? null : tierOf(found, panel.policy).tier;
    return { ...one, status: one.application.status, tier };
  });
}

type ConsentWork = (
  tx: Connection,
  panel: RecordedPanel,
  cases: readonly RecordedCase[],
) => Promise<Result<unknown>>;

/** Changes what is voted on together, as far as the actor sees it; whoever is recused from all of it finds nothing. */
async function changeConsent(
  acting: Acting,
  consentId: string | null,
  work: ConsentWork,
): Promise<Result<string>> {
  const id = consentId === null ? null : await panelIdOf(acting.db.prisma, { consentId });
  return changePanel(acting, id, async (tx, panel) => {
    const all = panel.cases.filter((one) => one.motions.some((m) => m.consentId === consentId));
    const seen = all.filter((one) => isSeen(one, acting));
    if (seen.length === 0) return refused(problem("NOT_FOUND"));
    const open = all.filter((one) => consentOf(one) === consentId);
    return open.length === 0 ? refused(problem("VOTE_CLOSED")) : work(tx, panel, open);
  });
}

function isSeen(one: RecordedCase, { actor }: Acting): boolean {
  return seesCase(one, one.application, actor);
}

/** Why no vote was taken, said once. */
function reasonOf(asked: readonly { readonly problems: readonly Problem[] }[]): Problem[] {
  return (asked.find(({ problems }) => problems.length > 0)?.problems ?? []).slice(0, 1);
}

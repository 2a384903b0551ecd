import { randomUUID } from "node:crypto";
import {
  applicationsByStatus,
  cancelRound,
  inTransaction,
  insertRound,
  lockApplicationsIn,
  lockRound,
  provenanceOfNew,
  publishResults,
  recordPublishing,
  recordRoundPlan,
  undecidedAmong,
  type Connection,
  type OfficeRound,
  type RoundChange,
} from "@regolith/db";
import {
  cancelProblems,
  editRoundProblems,
  managesRounds,
  ok,
  problem,
  publishProblems,
  readRoundPlan,
  refused,
  resultsProblems,
  roundCodeProblems,
  roundProblems,
  type CancelReasons,
  type Problem,
  type Result,
  type RoundDates,
  type RoundPlan,
} from "@regolith/domain";
import type { Acting } from "../applications/acting.ts";
import { once, type Repeatable } from "../applications/change-application.ts";
import type { RoundCreateInput, RoundPlanInput } from "./office-round.inputs.ts";

/** Prepares a round that only the office knows of. */
export async function createRound(
  acting: Acting,
  { input, repeatable }: { input: RoundCreateInput; repeatable: Repeatable },
): Promise<Result<string>> {
  const { actor, now } = acting;
  if (!managesRounds(actor)) return refused(problem("NOT_FOUND"));
  const code = input.code.trim();
  const plan = readPlan(input);
  const problems = [...roundCodeProblems(code), ...problemsOf(plan, roundProblems)];
  if (!plan.ok || problems.length > 0) return refused(...problems);
  const id = randomUUID();
  return once(acting, { resultId: id, repeatable }, async (tx) => {
    const round = { id, code, plan: plan.value, provenance: await provenanceOfNew(tx) };
    return insertRound(tx, round, { actorId: actor.id, at: now });
  });
}

export interface RoundToChange {
  /** Null when the caller's id names no round. */
  readonly id: string | null;
  readonly expectedVersion: number;
}

/** Says everything of a round anew, as far as nobody who relies on it is left with less. */
export async function editRound(
  acting: Acting,
  change: RoundToChange,
  input: RoundPlanInput,
): Promise<Result<string>> {
  return changeRound(acting, change, (tx, before, by) => {
    const plan = readPlan(input, before);
    const problems = problemsOf(plan, (after) => editRoundProblems(before, after, by.at));
    if (!plan.ok || problems.length > 0) return Promise.resolve(refused(...problems));
    return recordRoundPlan(tx, before, plan.value, by);
  });
}

/** Shows a round to everybody; it keeps the policy and the form of this moment. */
export async function publishRound(acting: Acting, change: RoundToChange): Promise<Result<string>> {
  return changeRound(acting, change, async (tx, before, by) => {
    if (before.stage === "PUBLISHED") return refused(problem("ROUND_PUBLISHED"));
    const facts = { now: by.at, offered: before.offeredCount };
    const problems = publishProblems(before, facts);
    if (problems.length > 0) return refused(...problems);
    await recordPublishing(tx, before, by);
    return ok(undefined);
  });
}

/** Shows everybody what became of a round, as it stands now; before, it stays as it was published. */
export async function publishRoundResults(
  acting: Acting,
  change: RoundToChange,
): Promise<Result<string>> {
  return changeRound(acting, change, async (tx, round, { actorId, at }) => {
    const counts = await applicationsByStatus(tx, [round.id]);
    const undecided = undecidedAmong(counts.get(round.id) ?? []);
    const problems = resultsProblems(round, { now: at, undecided });
    if (problems.length > 0) return refused(...problems);
    await publishResults(tx, { round, actorId, at, nextId: randomUUID });
    return ok(undefined);
  });
}

/** Cancels a round in which nothing was submitted, with reasons that everybody reads. */
export async function cancel(
  acting: Acting,
  change: RoundToChange,
  reasons: CancelReasons,
): Promise<Result<string>> {
  return changeRound(acting, change, async (tx, round, by) => {
    const { submitted, draftIds } = await lockApplicationsIn(tx, round.id);
    const problems = cancelProblems(round, { submitted, ...reasons });
    if (problems.length > 0) return refused(...problems);
    await cancelRound(tx, round, { draftIds, ...reasons }, by);
    return ok(undefined);
  });
}

/** Changes one round while nobody else can. To others than the secretariat there is none to change. */
export async function changeRound(
  { db, actor, now }: Acting,
  { id, expectedVersion }: RoundToChange,
  work: (tx: Connection, before: OfficeRound, by: RoundChange) => Promise<Result<void>>,
): Promise<Result<string>> {
  if (id === null || !managesRounds(actor)) return refused(problem("NOT_FOUND"));
  return inTransaction(db, async (tx) => {
    const before = await lockRound(tx, id);
    if (before === null) return refused(problem("NOT_FOUND"));
    if (before.cancelledAt !== null) return refused(problem("ROUND_CANCELLED"));
    if (before.version !== expectedVersion) return refused(problem("STALE"));
    const done = await work(tx, before, { actorId: actor.id, at: now });
    return done.ok ? ok(id) : done;
  });
}

function readPlan(input: RoundPlanInput, before?: RoundDates): Result<RoundPlan> {
  const day = (text: string | null | undefined) => text?.trim() || null;
  const days = {
    ...{ opensOn: day(input.opensOn), noticeDueOn: day(input.noticeDueOn) },
    ...{ closesOn: day(input.closesOn), reviewsDueOn: day(input.reviewsDueOn) },
    ...{ panelOn: day(input.panelOn), decisionDueOn: day(input.decisionDueOn) },
  };
  const facts = {
    ...{ nameEn: input.nameEn.trim(), nameZh: input.nameZh.trim(), audience: input.audience },
    missions: [...new Set(input.missions)],
    asksEndorsement: input.asksEndorsement,
  };
  return readRoundPlan(facts, days, before);
}

function problemsOf(
  plan: Result<RoundPlan>,
  look: (plan: RoundPlan) => Problem[],
): readonly Problem[] {
  return plan.ok ? look(plan.value) : plan.problems;
}

import { randomUUID } from "node:crypto";
import {
  countProposals,
  decideInstitution,
  findInstitutionByRor,
  inTransaction,
  insertInstitution,
  lockInstitution,
  lockPair,
  mergeInstitutions,
  provenanceOfNew,
  saveInstitution,
  type Connection,
  type Institution,
} from "@regolith/db";
import {
  addedDomainProblems,
  institutionProblems,
  keepsDirectory,
  ok,
  problem,
  proposalProblems,
  readRor,
  reasonProblems,
  refused,
  under,
  type InstitutionFacts,
  type Problem,
  type Result,
} from "@regolith/domain";
import type { Acting } from "../applications/acting.ts";
import { once, type Repeatable } from "../applications/change-application.ts";
import { tellDecided, tellProposed } from "./tell-directory.ts";

export interface InstitutionToAdd {
  readonly facts: InstitutionFacts;
  /** Empty where none is given. */
  readonly rorId: string;
  readonly repeatable: Repeatable;
}

/** Anybody signed in can propose an institution that is not in the list; the secretariat decides on it. */
export async function proposeInstitution(
  acting: Acting,
  { facts, rorId, evidence, repeatable }: InstitutionToAdd & { readonly evidence: string },
): Promise<Result<string>> {
  const { actor, now } = acting;
  const id = randomUUID();
  return once(acting, { resultId: id, repeatable }, async (tx) => {
    const waiting = await countProposals(tx, actor.id);
    const problems = [
      ...proposalProblems(facts, evidence, waiting),
      ...(await rorProblems(tx, rorId)),
    ];
    if (problems.length > 0) return refused(...problems);
    const by = { actorId: actor.id, at: now };
    const provenance = await provenanceOfNew(tx);
    await insertInstitution(tx, { id, facts, rorId: rorOf(rorId), evidence, provenance, ...by });
    await tellProposed(tx, id, by);
    return ok(id);
  });
}

/** Enters an institution; the secretariat's own word needs no confirmation. */
export async function addInstitution(
  acting: Acting,
  { facts, rorId, repeatable }: InstitutionToAdd,
): Promise<Result<string>> {
  const { actor, now } = acting;
  if (!keepsDirectory(actor)) return refused(problem("NOT_FOUND"));
  const id = randomUUID();
  return once(acting, { resultId: id, repeatable }, async (tx) => {
    const problems = [...institutionProblems(facts), ...(await rorProblems(tx, rorId))];
    if (problems.length > 0) return refused(...problems);
    const provenance = await provenanceOfNew(tx);
    const by = { actorId: actor.id, at: now };
    await insertInstitution(tx, { id, facts, rorId: rorOf(rorId), provenance, ...by });
    return ok(id);
  });
}

export interface InstitutionChange {
  /** Null when the caller's id names no institution. */
  readonly id: string | null;
  readonly expectedVersion: number;
}

/** Says everything of an institution anew; a domain that is added is explained. */
export async function changeFacts(
  acting: Acting,
  change: InstitutionChange,
  { facts, reason }: { readonly facts: InstitutionFacts; readonly reason: string },
): Promise<Result<string>> {
  return changeInstitution(acting, change, async (tx, before) => {
    const problems = [
      ...institutionProblems(facts),
      ...addedDomainProblems(before.emailDomains, facts.emailDomains, reason),
    ];
    if (problems.length > 0) return refused(...problems);
    const by = { actorId: acting.actor.id, at: acting.now };
    await saveInstitution(tx, before, { facts, reason, ...by });
    return ok(undefined);
  });
}

/** Takes a proposal into the directory, or refuses it with words; its proposer is told. */
export async function decideProposal(
  acting: Acting,
  change: InstitutionChange,
  decision: { readonly state: "LISTED" } | { readonly state: "REFUSED"; readonly note: string },
): Promise<Result<string>> {
  return changeInstitution(acting, change, async (tx, before) => {
    const problems = [
      ...(before.state === "PROPOSED" ? [] : [problem("INSTITUTION_DECIDED")]),
      ...(decision.state === "REFUSED" ? reasonProblems(decision.note) : []),
    ];
    if (problems.length > 0) return refused(...problems);
    const by = { actorId: acting.actor.id, at: acting.now };
    await decideInstitution(tx, before, { ...decision, ...by });
    await tellDecided(tx, before, { ...decision, as: before }, by);
    return ok(undefined);
  });
}

/**
 * Makes another institution stand for this one, for good. Where that was done already, it is done.
 * @returns the survivor's id
 */
export async function mergeInstitution(
  { db, actor, now }: Acting,
  { id, expectedVersion }: InstitutionChange,
  intoId: string | null,
): Promise<Result<string>> {
  if (id === null || intoId === null || !keepsDirectory(actor)) {
    return refused(problem("NOT_FOUND"));
  }
  if (id === intoId) return refused(problem("MERGED_INTO_ITSELF", ["intoId"]));
  return inTransaction(db, async (tx) => {
    await lockPair(tx, id, intoId);
    if (await isMergedInto(tx, id, intoId)) return ok(intoId);
    const [merged, survivor] = [await lockInstitution(tx, id), await lockInstitution(tx, intoId)];
    if (merged === null) return refused(problem("NOT_FOUND"));
    if (survivor?.state !== "LISTED") return refused(problem("UNKNOWN_INSTITUTION", ["intoId"]));
    if (merged.version !== expectedVersion) return refused(problem("STALE"));
    const by = { actorId: actor.id, at: now };
    await mergeInstitutions(tx, { merged, survivor }, by);
    if (merged.state === "PROPOSED") {
      await tellDecided(tx, merged, { state: "LISTED", as: survivor }, by);
    }
    return ok(intoId);
  });
}

/** To others than the secretariat there is no institution to change. */
async function changeInstitution(
  { db, actor }: Acting,
  { id, expectedVersion }: InstitutionChange,
  work: (tx: Connection, before: Institution) => Promise<Result<void>>,
): Promise<Result<string>> {
  if (id === null || !keepsDirectory(actor)) return refused(problem("NOT_FOUND"));
  return inTransaction(db, async (tx) => {
    const before = await lockInstitution(tx, id);
    if (before === null) return refused(problem("NOT_FOUND"));
    if (before.version !== expectedVersion) return refused(problem("STALE"));
    const done = await work(tx, before);
    return done.ok ? ok(id) : done;
  });
}

async function isMergedInto(tx: Connection, id: string, intoId: string): Promise<boolean> {
  const row = await tx.institution.findUnique({ where: { id }, select: { mergedIntoId: true } });
  return row?.mergedIntoId === intoId;
}

async function rorProblems(tx: Connection, rorId: string): Promise<Problem[]> {
  if (rorId.trim() === "") return [];
  const read = readRor(rorId);
  if (!read.ok) return under(["rorId"], read.problems);
  const taken = await findInstitutionByRor(tx, read.value);
  return taken === null ? [] : [problem("ROR_TAKEN", ["rorId"])];
}

function rorOf(rorId: string): string | null {
  const read = readRor(rorId);
  return read.ok ? read.value : null;
}

import { randomUUID } from "node:crypto";
import {
  inTransaction,
  insertTechnique,
  lockTechnique,
  recordTechniqueActive,
  recordTechniqueFacts,
  type Connection,
  type Technique,
  type TechniqueChange,
} from "@regolith/db";
import { managesTechniques, ok, problem, refused, type Result } from "@regolith/domain";
import type { Acting } from "../applications/acting.ts";
import { once, type Repeatable } from "../applications/change-application.ts";
import { readTechnique } from "./read-technique.ts";
import type { TechniqueCreateInput, TechniqueFactsInput } from "./technique.inputs.ts";

/** Enters a technique; its masses are the office's own. */
export async function createTechnique(
  acting: Acting,
  { input, repeatable }: { input: TechniqueCreateInput; repeatable: Repeatable },
): Promise<Result<string>> {
  const { actor, now } = acting;
  if (!managesTechniques(actor)) return refused(problem("NOT_FOUND"));
  const facts = readTechnique(input.code, input);
  if (!facts.ok) return facts;
  const id = randomUUID();
  return once(acting, { resultId: id, repeatable }, (tx) => {
    const technique = { id, ...facts.value, provenance: "OPERATOR" } as const;
    return insertTechnique(tx, technique, { actorId: actor.id, at: now });
  });
}

export interface ToChange {
  /** Null when the caller's id names no technique. */
  readonly id: string | null;
  readonly expectedVersion: number;
}

/** Says everything of a technique anew. */
export async function saveTechnique(
  acting: Acting,
  change: ToChange,
  input: TechniqueFactsInput,
): Promise<Result<string>> {
  return changeTechnique(acting, change, async (tx, before, by) => {
    const facts = readTechnique(before.code, input);
    if (!facts.ok) return facts;
    await recordTechniqueFacts(tx, before, facts.value, by);
    return ok(undefined);
  });
}

/** Takes a technique out of what is offered, or back in; one that stands there already stays. */
export async function offerTechnique(
  acting: Acting,
  change: ToChange,
  active: boolean,
): Promise<Result<string>> {
  return changeTechnique(acting, change, async (tx, before, by) => {
    if (before.active !== active) await recordTechniqueActive(tx, before, active, by);
    return ok(undefined);
  });
}

/** To others than the secretariat there is no technique to change. */
async function changeTechnique(
  { db, actor, now }: Acting,
  { id, expectedVersion }: ToChange,
  work: (tx: Connection, before: Technique, by: TechniqueChange) => Promise<Result<void>>,
): Promise<Result<string>> {
  if (id === null || !managesTechniques(actor)) return refused(problem("NOT_FOUND"));
  return inTransaction(db, async (tx) => {
    const before = await lockTechnique(tx, id);
    if (before === null) return refused(problem("NOT_FOUND"));
    if (before.version !== expectedVersion) return refused(problem("STALE"));
    const done = await work(tx, before, { actorId: actor.id, at: now });
    return done.ok ? ok(id) : done;
  });
}

import {
  claimKey,
  inTransaction,
  lockApplication,
  type Connection,
  type WholeApplication,
} from "@regolith/db";
import {
  isBlank,
  move,
  ok,
  problem,
  refused,
  textProblems,
  type ApplicationStatus,
  type Move,
  type Problem,
  type Result,
} from "@regolith/domain";
import type { Acting } from "./acting.ts";

/** A request that may be sent again when its answer got lost. */
export interface Repeatable {
  readonly operation: string;
  readonly key: string;
  /** What was asked, without the key. */
  readonly input: unknown;
}

export interface Change {
  /** Null when the caller's id names no application. */
  readonly id: string | null;
  readonly repeatable?: Repeatable;
}

type Work = (tx: Connection, application: WholeApplication) => Promise<Result<unknown>>;

const KEY_MAX_LENGTH = 200;

/**
 * Changes one application in one transaction, while nobody else can. A repeated request is answered as
 * the first one was, without being carried out again.
 * @returns the application's id
 */
export async function changeApplication(
  acting: Acting,
  { id, repeatable }: Change,
  work: Work,
): Promise<Result<string>> {
  if (id === null) return refused(problem("NOT_FOUND"));
  return once(acting, { resultId: id, repeatable }, async (tx) => {
    const application = await lockApplication(tx, acting.actor, id);
    if (application === null) return refused(problem("NOT_FOUND"));
    const done = await work(tx, application);
    return done.ok ? ok(id) : done;
  });
}

/** Does work in one transaction, and only once for each idempotency key of a person. */
export async function once(
  { db, actor, now }: Acting,
  { resultId, repeatable }: { resultId: string; repeatable?: Repeatable | undefined },
  work: (tx: Connection) => Promise<Result<string>>,
): Promise<Result<string>> {
  if (repeatable === undefined) return inTransaction(db, work);
  const problems = keyProblems(repeatable.key);
  if (problems.length > 0) return refused(...problems);
  return inTransaction(db, async (tx) => {
    const claim = { ...repeatable, personId: actor.id, resultId, at: now };
    const first = await claimKey(tx, claim);
    if (!first.ok) return first;
    return first.value === null ? work(tx) : ok(first.value);
  });
}

/** The status a move leads to, if the person may take it and has seen the newest version. */
export function permitMove(
  application: WholeApplication,
  action: Move,
  { actor, expectedVersion }: Pick<Acting, "actor"> & { readonly expectedVersion: number },
): Result<ApplicationStatus> {
  const moved = move(application, action, actor);
  if (!moved.ok) return moved;
  return application.version === expectedVersion ? moved : refused(problem("STALE"));
}

function keyProblems(key: string): Problem[] {
  if (isBlank(key)) return [problem("REQUIRED", ["idempotencyKey"])];
  return textProblems(key, KEY_MAX_LENGTH, ["idempotencyKey"]);
}

import {
  recordItemMoves,
  recordMove,
  recordOutcomes,
  type Connection,
  type WholeApplication,
} from "@regolith/db";
import { grantedOutcomes, move, ok, outcomeMoves, type Grant, type Result } from "@regolith/domain";
import type { Acting } from "../applications/acting.ts";

/**
 * Recommends a locked application with what a plan grants of its items, and reserves it. For locked stock, and grants
 * that `allocationProblems` found right; items without a grant are refused.
 */
export async function recommendGranted(
  tx: Connection,
  { actor, now }: Acting,
  application: WholeApplication,
  grants: readonly Grant[],
): Promise<Result<void>> {
  const action = "RECOMMEND";
  const to = move(application, action, actor);
  if (!to.ok) return to;
  const { items, provenance } = application;
  const outcomes = grantedOutcomes(items, grants);
  await recordOutcomes(
    tx,
    outcomes.map((outcome) => ({ ...outcome, note: "" })),
  );
  const entry = { at: now, actorId: actor.id, provenance };
  const reserved = await recordItemMoves(tx, outcomeMoves(items, outcomes), entry);
  if (!reserved.ok) return reserved;
  await recordMove(tx, application, { action, to: to.value, actorId: actor.id, at: now });
  return ok(undefined);
}

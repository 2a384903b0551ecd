import { recordItemMoves, recordMove } from "@regolith/db";
import { ok, reasonProblems, refused, releases, type Result } from "@regolith/domain";
import type { Acting } from "./acting.ts";
import { changeApplication, permitMove, type Change } from "./change-application.ts";

/** The approver takes an approval back and says why; the ledger gives back what was reserved. */
export async function revokeApproval(
  acting: Acting,
  request: Change & { readonly expectedVersion: number; readonly reason: string },
): Promise<Result<string>> {
  const { actor, now } = acting;
  const { expectedVersion, reason } = request;
  const action = "REVOKE";
  return changeApplication(acting, request, async (tx, application) => {
    const to = permitMove(application, action, { actor, expectedVersion });
    if (!to.ok) return to;
    const problems = reasonProblems(reason);
    if (problems.length > 0) return refused(...problems);
    const { items, provenance } = application;
    const released = await recordItemMoves(tx, releases(items), {
      ...{ at: now, actorId: actor.id, provenance },
    });
    if (!released.ok) return released;
    await recordMove(tx, application, {
      ...{ action, to: to.value, actorId: actor.id, at: now, note: reason },
    });
    return ok(undefined);
  });
}

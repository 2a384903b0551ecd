import { recordItemMoves, recordMove, undoOutcomes } from "@regolith/db";
import { ok, reasonProblems, refused, releases, type Result } from "@regolith/domain";
import type { Acting } from "./acting.ts";
import { changeApplication, permitMove } from "./change-application.ts";
import type { PlainMove } from "./plain-move.ts";

/** The approver sends a recommendation back to the panel and says why; what was reserved is released. */
export async function sendBack(
  acting: Acting,
  request: PlainMove & { readonly reason: string },
): Promise<Result<string>> {
  const { actor, now } = acting;
  const { expectedVersion, reason } = request;
  const action = "SEND_BACK";
  return changeApplication(acting, request, async (tx, application) => {
    const to = permitMove(application, action, { actor, expectedVersion });
    if (!to.ok) return to;
    const problems = reasonProblems(reason);
    if (problems.length > 0) return refused(...problems);
    const { id, items, provenance } = application;
    const released = await recordItemMoves(tx, releases(items), {
      ...{ at: now, actorId: actor.id, provenance },
    });
    if (!released.ok) return released;
    await undoOutcomes(tx, id);
    await recordMove(tx, application, {
      ...{ action, to: to.value, actorId: actor.id, at: now, reasons: reason },
    });
    return ok(undefined);
  });
}

import { recordItemMoves, recordMove } from "@regolith/db";
import { isBlank, noteProblems, ok, refused, releases, type Result } from "@regolith/domain";
import type { Acting } from "./acting.ts";
import { changeApplication, permitMove } from "./change-application.ts";
import type { PlainMove } from "./plain-move.ts";

/** The applicant takes an application back, with or without saying why; what was reserved for it is released. */
export async function withdrawApplication(
  acting: Acting,
  request: PlainMove & { readonly reason: string },
): Promise<Result<string>> {
  const { actor, now } = acting;
  const { expectedVersion, reason } = request;
  const action = "WITHDRAW";
  return changeApplication(acting, request, async (tx, application) => {
    const to = permitMove(application, action, { actor, expectedVersion });
    if (!to.ok) return to;
    const problems = noteProblems(reason, "reason");
    if (problems.length > 0) return refused(...problems);
    const { items, provenance } = application;
    const released = await recordItemMoves(tx, releases(items), {
      ...{ at: now, actorId: actor.id, provenance },
    });
    if (!released.ok) return released;
    await recordMove(tx, application, {
      ...{ action, to: to.value, actorId: actor.id, at: now },
      note: isBlank(reason) ? undefined : reason,
    });
    return ok(undefined);
  });
}

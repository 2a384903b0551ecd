import { deleteApplication as remove } from "@regolith/db";
import { allow, ok, problem, refused, type Result } from "@regolith/domain";
import type { Acting } from "./acting.ts";
import { changeApplication } from "./change-application.ts";

/** Deletes a draft with all its answers, for good. */
export async function deleteApplication(
  acting: Acting,
  request: { readonly id: string | null; readonly expectedVersion: number },
): Promise<Result<string>> {
  return changeApplication(acting, request, async (tx, application) => {
    const allowed = allow(application, "DELETE", acting.actor);
    if (!allowed.ok) return allowed;
    if (application.version !== request.expectedVersion) return refused(problem("STALE"));
    await remove(tx, application, { actorId: acting.actor.id, at: acting.now });
    return ok(undefined);
  });
}

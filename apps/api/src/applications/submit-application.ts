import {
  closeChangeRequest,
  recordMove,
  type Connection,
  type WholeApplication,
} from "@regolith/db";
import { ok, refused, type Result } from "@regolith/domain";
import type { Acting } from "./acting.ts";
import { changeApplication, permitMove, type Change } from "./change-application.ts";
import { problemsOfSubmission } from "./submission.ts";

/** Submits a complete draft in its open round, or sends requested changes. */
export async function submitApplication(
  acting: Acting,
  request: Change & { readonly expectedVersion: number },
): Promise<Result<string>> {
  const { actor, now } = acting;
  return changeApplication(acting, request, async (tx, application) => {
    const action = application.status === "CHANGES_REQUESTED" ? "RESUBMIT" : "SUBMIT";
    const { expectedVersion } = request;
    const to = permitMove(application, action, { actor, expectedVersion });
    if (!to.ok) return to;
    const complete = await isComplete(tx, application, now);
    if (!complete.ok) return complete;
    if (action === "RESUBMIT") await closeChangeRequest(tx, application.id, now);
    await recordMove(tx, application, { action, to: to.value, actorId: actor.id, at: now });
    return ok(undefined);
  });
}

async function isComplete(
  tx: Connection,
  application: WholeApplication,
  now: Date,
): Promise<Result<void>> {
  const problems = await problemsOfSubmission(tx, application, now);
  return problems.length === 0 ? ok(undefined) : refused(...problems);
}

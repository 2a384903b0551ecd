import { closeChangeRequest, recordMove } from "@regolith/db";
import { ok, refused, wayProblems, type Result } from "@regolith/domain";
import type { Signing } from "../terms/agree.ts";
import { changeApplication, permitMove, type Change } from "./change-application.ts";
import { problemsOfSender, problemsOfSubmission, roundOf } from "./submission.ts";

/** Submits a complete draft in its open round, or sends requested changes. */
export async function submitApplication(
  acting: Signing,
  request: Change & { readonly expectedVersion: number },
): Promise<Result<string>> {
  const { actor, now } = acting;
  return changeApplication(acting, request, async (tx, application) => {
    const action = application.status === "CHANGES_REQUESTED" ? "RESUBMIT" : "SUBMIT";
    const { expectedVersion } = request;
    const to = permitMove(application, action, { actor, expectedVersion });
    if (!to.ok) return to;
    const way = action === "SUBMIT" ? wayProblems(action, await roundOf(tx, application)) : [];
    const problems = [
      ...(await problemsOfSender(tx, acting)),
      ...way,
      ...(await problemsOfSubmission(tx, application, now)),
    ];
    if (problems.length > 0) return refused(...problems);
    if (action === "RESUBMIT") await closeChangeRequest(tx, application, now);
    await recordMove(tx, application, { action, to: to.value, actorId: actor.id, at: now });
    return ok(undefined);
  });
}

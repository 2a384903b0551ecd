import {
  NO_REVIEWERS,
  policyOfApplication,
  recordMove,
  refreshConflicts,
  reviewersOf,
} from "@regolith/db";
import { ok, openReviewProblems, refused, type Result } from "@regolith/domain";
import type { Acting } from "./acting.ts";
import { changeApplication, permitMove } from "./change-application.ts";
import type { PlainMove } from "./plain-move.ts";

/** The secretariat opens the written review of an application that was screened and has its reviewers. */
export async function openReview(acting: Acting, request: PlainMove): Promise<Result<string>> {
  const { actor, now } = acting;
  const { expectedVersion } = request;
  const action = "OPEN_REVIEW";
  return changeApplication(acting, request, async (tx, application) => {
    const to = permitMove(application, action, { actor, expectedVersion });
    if (!to.ok) return to;
    // Nobody opens a file against a conflict of interest that came up since.
    await refreshConflicts(tx, { applicationId: application.id }, now);
    const reviewers = (await reviewersOf(tx, [application.id])).get(application.id);
    const policy = await policyOfApplication(tx, application);
    const problems = openReviewProblems(application, reviewers ?? NO_REVIEWERS, policy);
    if (problems.length > 0) return refused(...problems);
    await recordMove(tx, application, { action, to: to.value, actorId: actor.id, at: now });
    return ok(undefined);
  });
}

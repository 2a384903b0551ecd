import { countOfficers, recordMove } from "@regolith/db";
import { endorserProblems, ok, refused, wayProblems, type Result } from "@regolith/domain";
import type { Signing } from "../terms/agree.ts";
import { changeApplication, permitMove, type Change } from "./change-application.ts";
import { problemsOfSender, problemsOfSubmission, roundOf } from "./submission.ts";

/** Gives a complete draft to the applicant's institution, whose officer endorses or returns it. */
export async function askEndorsement(
  acting: Signing,
  request: Change & { readonly expectedVersion: number },
): Promise<Result<string>> {
  const { actor, now } = acting;
  const action = "ASK_ENDORSEMENT";
  return changeApplication(acting, request, async (tx, application) => {
    const { expectedVersion } = request;
    const to = permitMove(application, action, { actor, expectedVersion });
    if (!to.ok) return to;
    const { institutionId } = application.answers.APPLICANT;
    const officers = institutionId === null ? 0 : await countOfficers(tx, institutionId);
    const problems = [
      ...(await problemsOfSender(tx, acting)),
      ...wayProblems(action, await roundOf(tx, application)),
      ...(await problemsOfSubmission(tx, application, now)),
      ...endorserProblems({ institutionId, officers }),
    ];
    if (institutionId === null || problems.length > 0) return refused(...problems);
    const event = { to: to.value, actorId: actor.id, at: now, endorserId: institutionId };
    await recordMove(tx, application, { action, ...event });
    return ok(undefined);
  });
}

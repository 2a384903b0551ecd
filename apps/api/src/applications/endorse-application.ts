import { recordMove } from "@regolith/db";
import { isBlank, noteProblems, ok, refused, type Result } from "@regolith/domain";
import { problemsOfTerms, type Signing } from "../terms/agree.ts";
import { changeApplication, permitMove, type Change } from "./change-application.ts";
import { problemsOfSubmission } from "./submission.ts";

/** An officer speaks for the institution; the application is submitted, so all guards of submitting hold. */
export async function endorseApplication(
  acting: Signing,
  request: Change & { readonly expectedVersion: number; readonly note: string },
): Promise<Result<string>> {
  const { actor, now } = acting;
  const { expectedVersion, note } = request;
  const action = "ENDORSE";
  return changeApplication(acting, request, async (tx, application) => {
    const to = permitMove(application, action, { actor, expectedVersion });
    if (!to.ok) return to;
    const problems = [
      ...(await problemsOfTerms(tx, acting)),
      ...noteProblems(note),
      ...(await problemsOfSubmission(tx, application, now)),
    ];
    if (problems.length > 0) return refused(...problems);
    const words = { note: isBlank(note) ? undefined : note };
    await recordMove(tx, application, {
      ...{ action, to: to.value, actorId: actor.id, at: now, ...words },
    });
    return ok(undefined);
  });
}

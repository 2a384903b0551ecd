import { appealEndOf, recordAppeal, recordMove, type WholeApplication } from "@regolith/db";
import { appealProblems, ok, problem, refused, type Actor, type Result } from "@regolith/domain";
import type { Acting } from "./acting.ts";
import { changeApplication, permitMove } from "./change-application.ts";
import type { PlainMove } from "./plain-move.ts";

/** The responsible user appeals once, in time and with grounds, against declining. */
export async function appealApplication(
  acting: Acting,
  request: PlainMove & { readonly grounds: string },
): Promise<Result<string>> {
  const { actor, now } = acting;
  const { expectedVersion, grounds } = request;
  const action = "APPEAL";
  return changeApplication(acting, request, async (tx, application) => {
    if (hasAppealed(application, actor)) return refused(problem("APPEALED_ALREADY"));
    const to = permitMove(application, action, { actor, expectedVersion });
    if (!to.ok) return to;
    const endsAt = await appealEndOf(tx, application);
    if (endsAt === null) throw new Error("What can be appealed for was declined");
    const problems = appealProblems(grounds, { endsAt, now });
    if (problems.length > 0) return refused(...problems);
    const { id: applicationId } = application;
    await recordAppeal(tx, {
      ...{ applicationId, grounds: grounds.trim(), madeById: actor.id, madeAt: now },
    });
    await recordMove(tx, application, { action, to: to.value, actorId: actor.id, at: now });
    return ok(undefined);
  });
}

function hasAppealed({ personId, status, appeal }: WholeApplication, { id }: Actor): boolean {
  return personId === id && status === "DECLINED" && appeal !== null;
}

import { recordAppealAnswer, recordMove } from "@regolith/db";
import { appealAnswerProblems, ok, refused, type Result } from "@regolith/domain";
import type { Acting } from "./acting.ts";
import { changeApplication, permitMove } from "./change-application.ts";
import type { PlainMove } from "./plain-move.ts";

const MOVES = {
  GRANTED: "GRANT_APPEAL",
  REFUSED: "REFUSE_APPEAL",
} as const;

/** The chair answers an appeal in words: granted, it is reviewed again; refused, it stays declined for good. */
export async function answerAppeal(
  acting: Acting,
  request: PlainMove & { readonly answer: string },
  state: keyof typeof MOVES,
): Promise<Result<string>> {
  const { actor, now } = acting;
  const { expectedVersion } = request;
  const action = MOVES[state];
  return changeApplication(acting, request, async (tx, application) => {
    const to = permitMove(application, action, { actor, expectedVersion });
    if (!to.ok) return to;
    const problems = appealAnswerProblems(request.answer);
    if (problems.length > 0) return refused(...problems);
    const answer = request.answer.trim();
    await recordAppealAnswer(tx, application.id, {
      ...{ state, answer, answeredById: actor.id, answeredAt: now },
    });
    await recordMove(tx, application, {
      ...{ action, to: to.value, actorId: actor.id, at: now, note: answer },
    });
    return ok(undefined);
  });
}

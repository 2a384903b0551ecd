import { randomUUID } from "node:crypto";
import { grantRecommended, recordMove, supplementResults } from "@regolith/db";
import { isBlank, noteProblems, ok, problem, refused, type Result } from "@regolith/domain";
import type { Acting } from "./acting.ts";
import { changeApplication, permitMove, type Change } from "./change-application.ts";

export interface Approval extends Change {
  readonly expectedVersion: number;
  /** Words for the applicant. */
  readonly note: string;
}

/**
 * The approver grants what the committee recommends and somebody else confirmed; it is reserved already. Results of its
 * round that stand are added to.
 */
export async function approveApplication(
  acting: Acting,
  { expectedVersion, note, ...change }: Approval,
): Promise<Result<string>> {
  const { actor, now } = acting;
  const action = "APPROVE";
  return changeApplication(acting, change, async (tx, application) => {
    const to = permitMove(application, action, { actor, expectedVersion });
    if (!to.ok) return to;
    if (application.confirmedById === actor.id) return refused(problem("SECOND_PERSON_NEEDED"));
    const problems = noteProblems(note);
    if (problems.length > 0) return refused(...problems);
    await grantRecommended(tx, application.id);
    await recordMove(tx, application, {
      ...{ action, to: to.value, actorId: actor.id, at: now },
      note: isBlank(note) ? undefined : note,
    });
    const { roundId } = application;
    if (roundId !== null) {
      await supplementResults(tx, { roundId, actorId: actor.id, at: now, nextId: randomUUID });
    }
    return ok(undefined);
  });
}

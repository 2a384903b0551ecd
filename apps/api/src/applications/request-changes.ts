import { openChangeRequest, policyOfApplication, recordMove } from "@regolith/db";
import {
  changeRequestProblems,
  dueDayProblems,
  endOfBeijingDay,
  ok,
  refused,
  type Result,
  type SectionChange,
  usualDueDay,
} from "@regolith/domain";
import type { Acting } from "./acting.ts";
import { changeApplication, permitMove, type Change } from "./change-application.ts";

/** The office asks for changes of named sections by a day; only those unlock, and the answers as they were are kept. */
export async function requestChanges(
  acting: Acting,
  request: Change & {
    readonly expectedVersion: number;
    readonly sections: readonly SectionChange[];
    /** The last day to send them, in Beijing; null for the policy's. */
    readonly dueOn: string | null;
  },
): Promise<Result<string>> {
  const { actor, now } = acting;
  const { expectedVersion, sections } = request;
  const action = "REQUEST_CHANGES";
  return changeApplication(acting, request, async (tx, application) => {
    const to = permitMove(application, action, { actor, expectedVersion });
    if (!to.ok) return to;
    const policy = await policyOfApplication(tx, application);
    const dueOn = request.dueOn ?? usualDueDay(policy, now);
    const problems = [
      ...changeRequestProblems(application, sections),
      ...dueDayProblems(dueOn, now),
    ];
    if (problems.length > 0) return refused(...problems);
    const named = [...new Set(sections.map(({ section }) => section))];
    const dueAt = endOfBeijingDay(dueOn);
    const event = { action, to: to.value, actorId: actor.id, at: now } as const;
    const eventId = await recordMove(tx, application, { ...event, sections: named, dueAt });
    const asked = { eventId, askedById: actor.id, askedAt: now, sections, dueAt };
    await openChangeRequest(tx, application, asked);
    return ok(undefined);
  });
}

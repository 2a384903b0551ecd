import { openChangeRequest, recordMove } from "@regolith/db";
import {
  changeRequestProblems,
  ok,
  refused,
  type Result,
  type SectionChange,
} from "@regolith/domain";
import type { Acting } from "./acting.ts";
import { changeApplication, permitMove, type Change } from "./change-application.ts";

/** The secretariat asks for changes of named sections; only those unlock. */
export async function requestChanges(
  acting: Acting,
  request: Change & {
    readonly expectedVersion: number;
    readonly sections: readonly SectionChange[];
  },
): Promise<Result<string>> {
  const { actor, now } = acting;
  const { expectedVersion, sections } = request;
  const action = "REQUEST_CHANGES";
  return changeApplication(acting, request, async (tx, application) => {
    const to = permitMove(application, action, { actor, expectedVersion });
    if (!to.ok) return to;
    const problems = changeRequestProblems(application.type, sections);
    if (problems.length > 0) return refused(...problems);
    const named = sections.map(({ section }) => section);
    const event = { action, to: to.value, actorId: actor.id, at: now, sections: named } as const;
    const eventId = await recordMove(tx, application, event);
    await openChangeRequest(tx, {
      ...{ eventId, applicationId: application.id, askedById: actor.id, askedAt: now, sections },
    });
    return ok(undefined);
  });
}

import { extendChangeRequest, notify, recordChange, recordEvent } from "@regolith/db";
import {
  endOfBeijingDay,
  extensionProblems,
  ok,
  permitExtension,
  problem,
  refused,
  type Result,
} from "@regolith/domain";
import type { Acting } from "../acting.ts";
import { changeApplication, type Change } from "../change-application.ts";

/** The office gives the applicant more time for changes, once or more, each time with a reason. */
export async function extendChanges(
  acting: Acting,
  request: Change & {
    readonly expectedVersion: number;
    readonly dueOn: string;
    readonly reason: string;
  },
): Promise<Result<string>> {
  const { actor, now } = acting;
  const { dueOn, reason, expectedVersion } = request;
  return changeApplication(acting, request, async (tx, application) => {
    const permitted = permitExtension(application, actor);
    if (!permitted.ok) return permitted;
    const { id, status, version, number, title, changeRequest } = application;
    if (changeRequest === null) return refused(problem("NO_OPEN_CHANGE_REQUEST"));
    if (version !== expectedVersion) return refused(problem("STALE"));
    const { dueAt } = changeRequest;
    const problems = extensionProblems({ dueOn, reason }, { dueAt, now });
    if (problems.length > 0) return refused(...problems);
    const toDueAt = endOfBeijingDay(dueOn);
    await extendChangeRequest(tx, changeRequest, { toDueAt, reason, byId: actor.id, at: now });
    await recordEvent(tx, {
      ...{ applicationId: id, action: "CHANGES_EXTENDED", from: status, to: status },
      ...{ actorId: actor.id, at: now, note: reason },
    });
    await notify(tx, {
      ...{ kind: "CHANGES_EXTENDED", params: { number, title, note: reason } },
      ...{ application, actorId: actor.id, at: now, dueAt: toDueAt },
    });
    await recordChange(tx, id, now);
    return ok(undefined);
  });
}

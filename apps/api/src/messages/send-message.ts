import { randomUUID } from "node:crypto";
import { recordMessage, lockApplication } from "@regolith/db";
import {
  messageProblems,
  ok,
  problem,
  readableChannels,
  refused,
  sideIn,
  writableChannels,
  type Channel,
  type Result,
} from "@regolith/domain";
import type { Acting } from "../applications/acting.ts";
import { once, type Repeatable } from "../applications/change-application.ts";

export interface MessageToSend {
  /** Null when the caller's id names no application. */
  readonly applicationId: string | null;
  readonly channel: Channel;
  readonly body: string;
  readonly repeatable: Repeatable;
}

/** Says something in a talk somebody may take part in. @returns the message's id */
export async function sendMessage(
  acting: Acting,
  { applicationId, channel, body, repeatable }: MessageToSend,
): Promise<Result<string>> {
  if (applicationId === null) return refused(problem("NOT_FOUND"));
  const { actor, now } = acting;
  const id = randomUUID();
  return once(acting, { resultId: id, repeatable }, async (tx) => {
    const application = await lockApplication(tx, actor, applicationId);
    const side = application && sideIn(application, actor);
    if (application === null || side === null) return refused(problem("NOT_FOUND"));
    if (!writableChannels(application, actor).includes(channel)) {
      // A talk that does not exist for somebody is missing, whatever else they may see.
      if (!readableChannels(application, actor).includes(channel)) {
        return refused(problem("NOT_FOUND", ["channel"]));
      }
      return refused(problem("TALK_READ_ONLY", ["channel"]));
    }
    const problems = messageProblems(body);
    if (problems.length > 0) return refused(...problems);
    await recordMessage(tx, application, {
      ...{ id, channel, side, senderId: actor.id, body: body.trim(), at: now },
    });
    return ok(id);
  });
}

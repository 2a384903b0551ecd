import { randomUUID } from "node:crypto";
import {
  lockApplication,
  lockForSending,
  recordMessage,
  sendWithMessage,
  type Attachment,
  type Connection,
} from "@regolith/db";
import {
  messageFileProblems,
  messageProblems,
  ok,
  permitWriting,
  POLICY_V1,
  problem,
  refused,
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
  /** Files to go with it, without repetition; null for an id that names no file. */
  readonly attachmentIds: readonly (string | null)[];
  readonly repeatable: Repeatable;
}

/** Says something in a talk somebody may take part in. @returns the message's id */
export async function sendMessage(
  acting: Acting,
  { applicationId, channel, body, attachmentIds, repeatable }: MessageToSend,
): Promise<Result<string>> {
  if (applicationId === null) return refused(problem("NOT_FOUND"));
  const { actor, now } = acting;
  const id = randomUUID();
  return once(acting, { resultId: id, repeatable }, async (tx) => {
    const application = await lockApplication(tx, actor, applicationId);
    if (application === null) return refused(problem("NOT_FOUND"));
    const writing = permitWriting(application, channel, actor);
    if (!writing.ok) return writing;
    const files = await namedFiles(tx, attachmentIds);
    const message = { applicationId, channel, senderId: actor.id };
    const problems = [
      ...messageProblems(body),
      ...messageFileProblems(files, message, POLICY_V1.messageFiles),
    ];
    if (problems.length > 0) return refused(...problems);
    await recordMessage(tx, application, {
      ...{ id, channel, side: writing.value, senderId: actor.id, body: body.trim(), at: now },
    });
    await sendWithMessage(
      tx,
      id,
      files.flatMap((file) => file ?? []),
    );
    return ok(id);
  });
}

/** More than a message takes are refused by their number, and not looked up. */
async function namedFiles(
  tx: Connection,
  ids: readonly (string | null)[],
): Promise<readonly (Attachment | undefined)[]> {
  if (ids.length > POLICY_V1.messageFiles.files) return ids.map(() => undefined);
  const found = await lockForSending(
    tx,
    ids.flatMap((id) => id ?? []),
  );
  return ids.map((id) => found.find((file) => file?.id === id));
}

import { randomUUID } from "node:crypto";
import {
  findAttachments,
  inTransaction,
  lockApplication,
  renewUpload,
  startUpload as store,
} from "@regolith/db";
import {
  cleanFileName,
  fileProblems,
  ok,
  permitFile,
  POLICY_V1,
  problem,
  refused,
  type AttachmentKind,
  type Channel,
  type Result,
} from "@regolith/domain";
import type { Acting } from "../applications/acting.ts";
import { once, type Repeatable } from "../applications/change-application.ts";
import { roomProblems } from "./room.ts";

export interface FileToStart {
  /** Null when the caller's id names no application. */
  readonly applicationId: string | null;
  /** The talk whose message it is to go with; null for a file of the application itself. */
  readonly channel: Channel | null;
  readonly name: string;
  readonly kind: AttachmentKind;
  readonly caption: string;
  /** Null when the sender cannot know; then room is looked for when all of it is there. */
  readonly sizeBytes: number | null;
  readonly repeatable?: Repeatable;
}

export interface StartedUpload {
  readonly id: string;
  /** Secret of the one-time address; null when the file is there already. */
  readonly token: string | null;
}

/**
 * Makes room for a file that is about to be sent. A repeated request is answered with the same upload under
 * a new address, and the one before ends.
 */
export async function startUpload(
  acting: Acting,
  { applicationId, repeatable, ...said }: FileToStart,
): Promise<Result<StartedUpload>> {
  if (applicationId === null) return refused(problem("NOT_FOUND"));
  const { actor, now } = acting;
  const id = randomUUID();
  const file = { ...said, name: cleanFileName(said.name) };
  let token: string | null = null;
  const started = await once(acting, { resultId: id, repeatable }, async (tx) => {
    const application = await lockApplication(tx, actor, applicationId);
    if (application === null) return refused(problem("NOT_FOUND"));
    const permitted = permitFile(application, file.channel, actor);
    if (!permitted.ok) return permitted;
    const place = { applicationId, channel: file.channel, personId: actor.id };
    const problems = [
      ...fileProblems(file, POLICY_V1.attachments),
      ...(file.sizeBytes === null ? [] : await roomProblems(tx, place, file, { promisedAt: now })),
    ];
    if (problems.length > 0) return refused(...problems);
    token = await store(tx, { ...file, id, applicationId, personId: actor.id, now });
    return ok(id);
  });
  if (!started.ok) return started;
  return started.value === id ? ok({ id, token }) : renew(acting, started.value);
}

async function renew({ db, now }: Acting, id: string): Promise<Result<StartedUpload>> {
  return inTransaction(db, async (tx) => {
    const file = (await findAttachments(tx, [id])).get(id);
    // It was cleared away since.
    if (file === undefined) return refused(problem("NOT_FOUND"));
    return ok({ id, token: await renewUpload(tx, id, now) });
  });
}

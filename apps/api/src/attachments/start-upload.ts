import { randomUUID } from "node:crypto";
import {
  findAttachments,
  heldBy,
  inTransaction,
  lockApplication,
  renewUpload,
  startUpload as store,
} from "@regolith/db";
import {
  CAPTION_MAX_LENGTH,
  cleanFileName,
  fileProblems,
  ok,
  permitAttaching,
  POLICY_V1,
  problem,
  refused,
  textProblems,
  type AttachmentKind,
  type Problem,
  type Result,
} from "@regolith/domain";
import type { Acting } from "../applications/acting.ts";
import { once, type Repeatable } from "../applications/change-application.ts";

export interface FileToStart {
  /** Null when the caller's id names no application. */
  readonly applicationId: string | null;
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
    const permitted = permitAttaching(application, actor);
    if (!permitted.ok) return permitted;
    const problems =
      file.sizeBytes === null
        ? wordsProblems(file)
        : fileProblems(
            file,
            await heldBy(tx, applicationId, { promisedAt: now }),
            POLICY_V1.attachments,
          );
    if (problems.length > 0) return refused(...problems);
    token = await store(tx, { ...file, id, applicationId, personId: actor.id, now });
    return ok(id);
  });
  if (!started.ok) return started;
  return started.value === id ? ok({ id, token }) : renew(acting, started.value);
}

function wordsProblems({ name, caption }: { name: string; caption: string }): Problem[] {
  if (name === "") return [problem("REQUIRED", ["name"])];
  return textProblems(caption, CAPTION_MAX_LENGTH, ["caption"]);
}

async function renew({ db, now }: Acting, id: string): Promise<Result<StartedUpload>> {
  return inTransaction(db, async (tx) => {
    const file = (await findAttachments(tx, [id])).get(id);
    // It was cleared away since.
    if (file === undefined) return refused(problem("NOT_FOUND"));
    return ok({ id, token: await renewUpload(tx, id, now) });
  });
}

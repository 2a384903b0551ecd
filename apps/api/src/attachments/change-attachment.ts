import {
  describeAttachment,
  findAttachments,
  inTransaction,
  lockApplication,
  lockAttachment,
  recordChange,
  removeAttachment as remove,
  type Attachment,
  type Connection,
  type WholeApplication,
} from "@regolith/db";
import {
  CAPTION_MAX_LENGTH,
  isWhole,
  ok,
  permitAttachment,
  problem,
  refused,
  textProblems,
  type AttachmentAction,
  type AttachmentKind,
  type Result,
} from "@regolith/domain";
import type { Acting } from "../applications/acting.ts";

interface Change {
  /** Null when the caller's id names no file. */
  readonly id: string | null;
  readonly expectedVersion: number;
}

interface ChangedFile {
  readonly id: string;
  readonly applicationId: string;
}

type Work = (tx: Connection, application: WholeApplication, file: Attachment) => Promise<void>;

/** Says what a file is to its application. */
export async function describeFile(
  acting: Acting,
  change: Change & { readonly kind: AttachmentKind; readonly caption: string },
): Promise<Result<ChangedFile>> {
  const { kind, caption } = change;
  const problems = textProblems(caption, CAPTION_MAX_LENGTH, ["caption"]);
  if (problems.length > 0) return refused(...problems);
  return changeFile(acting, "DESCRIBE", change, (tx, _, { id }) =>
    describeAttachment(tx, id, { kind, caption }),
  );
}

/** Takes a file out of its application, or gives up sending it. */
export async function removeFile(acting: Acting, change: Change): Promise<Result<ChangedFile>> {
  const { actor, now } = acting;
  return changeFile(acting, "REMOVE", change, (tx, application, file) =>
    remove(tx, application, file, { actorId: actor.id, at: now }),
  );
}

/** Changes one file in one transaction, while nobody else can change it or its application. */
async function changeFile(
  { db, actor, now }: Acting,
  action: AttachmentAction,
  { id, expectedVersion }: Change,
  work: Work,
): Promise<Result<ChangedFile>> {
  const notFound = refused(problem("NOT_FOUND"));
  if (id === null) return notFound;
  return inTransaction(db, async (tx) => {
    const named = (await findAttachments(tx, [id])).get(id);
    if (named === undefined) return notFound;
    const application = await lockApplication(tx, actor, named.applicationId);
    const file = application && (await lockAttachment(tx, id));
    if (application === null || file === null) return notFound;
    const permitted = permitAttachment(application, file, action, actor);
    if (!permitted.ok) return permitted;
    if (file.version !== expectedVersion) return refused(problem("STALE"));
    await work(tx, application, file);
    // What never was part of the application does not change it.
    if (isWhole(file.state) && file.channel === null) await recordChange(tx, application.id, now);
    return ok({ id, applicationId: application.id });
  });
}

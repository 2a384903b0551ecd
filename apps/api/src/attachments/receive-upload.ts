import {
  abandonTransfer,
  auditAttachment,
  completeUpload,
  findAttachments,
  inTransaction,
  lockApplication,
  readBytes,
  receiveUpload as receive,
  recordChange,
  refuseUpload,
  TransferLost,
  type Attachment,
  type Clock,
  type Database,
  type Received,
  type Transfer,
} from "@regolith/db";
import { inspectPdf } from "@regolith/documents";
import {
  isUnsent,
  nameOfType,
  ok,
  permitFile,
  POLICY_V1,
  problem,
  problemWith,
  refused,
  type Actor,
  type AttachmentType,
  type Problem,
  type Result,
} from "@regolith/domain";
import { ContentWatch, FileRefused } from "./content/watch-content.ts";
import { roomProblems } from "./room.ts";
import { scanOne } from "./scan/scan-attachments.ts";
import type { Scanner } from "./scan/scanner.ts";

/** What receiving a file needs beside the file. */
export interface Receiving {
  readonly db: Database;
  readonly actor: Actor;
  readonly clock: Clock;
  /** Null when none is set up; then a file is ready once its content was looked at. */
  readonly scanner: Scanner | null;
}

const LIMITS = POLICY_V1.attachments;

/**
 * Takes in a file while it is watched, and makes it part of its application when nothing speaks against it.
 * What breaks on the way leaves nothing but the upload, which can be tried again; the fault is thrown.
 */
export async function receiveUpload(
  receiving: Receiving,
  transfer: Transfer,
  source: AsyncIterable<Uint8Array>,
): Promise<Result<Attachment>> {
  const { db, clock } = receiving;
  try {
    const accepted = await accept(receiving, transfer, source);
    if (accepted.ok) return ok(await scanned(receiving, accepted.value));
    await refuseUpload(db, transfer, accepted.problems, clock());
    return accepted;
  } catch (error) {
    if (error instanceof FileRefused) {
      await refuseUpload(db, transfer, error.problems, clock());
      return refused(...error.problems);
    }
    await abandonTransfer(db, transfer);
    if (error instanceof TransferLost || error instanceof CutShort)
      return refused(cutShort(transfer));
    throw error;
  }
}

/** Fewer bytes or more than were said to come. */
class CutShort extends Error {}

function cutShort({ attachment: { name } }: Transfer): Problem {
  return problemWith("UPLOAD_INCOMPLETE", { name }, ["file"]);
}

async function accept(
  { db, actor, clock, scanner }: Receiving,
  transfer: Transfer,
  source: AsyncIterable<Uint8Array>,
): Promise<Result<string>> {
  const { id, name, declaredBytes } = transfer.attachment;
  const watch = new ContentWatch(name, LIMITS);
  const whole = declaredBytes === null ? source : allOf(source, declaredBytes);
  const received = await receive(db, transfer, watch.watch(whole), clock);
  if (watch.type === "application/pdf") await refuseUnreadable(db, id, name, received);
  const now = clock();
  const state = scanner === null ? "READY" : "SCANNING";
  return attach({ db, actor, now }, transfer, { ...received, mediaType: watch.type, state });
}

/** As many bytes as were said to come; else it is the sending that failed, and not the file. */
async function* allOf(
  source: AsyncIterable<Uint8Array>,
  declaredBytes: number,
): AsyncGenerator<Uint8Array> {
  let count = 0;
  for await (const bytes of source) {
    count += bytes.length;
    yield bytes;
  }
  if (count !== declaredBytes) throw new CutShort();
}

async function refuseUnreadable(
  db: Database,
  id: string,
  name: string,
  { sizeBytes }: Received,
): Promise<void> {
  const verdict = await inspectPdf({
    size: sizeBytes,
    read: (offset, length) => readBytes(db, { id }, { offset, length }),
  });
  if (verdict === "READABLE") return;
  const code = verdict === "ENCRYPTED" ? "FILE_ENCRYPTED" : "FILE_DAMAGED";
  throw new FileRefused([problemWith(code, { name }, ["file"])]);
}

interface AcceptedFile extends Received {
  readonly mediaType: AttachmentType;
  readonly state: "READY" | "SCANNING";
}

const UNSENT_MS = POLICY_V1.messageFiles.unsentHours * 60 * 60_000;

/** The application may have been sent, or filled by another file, while this one was on its way. */
async function attach(
  { db, actor, now }: { readonly db: Database; readonly actor: Actor; readonly now: Date },
  transfer: Transfer,
  file: AcceptedFile,
): Promise<Result<string>> {
  const { id, applicationId, channel } = transfer.attachment;
  return inTransaction(db, async (tx) => {
    const application = await lockApplication(tx, actor, applicationId);
    if (application === null) return refused(problem("NOT_FOUND"));
    const permitted = permitFile(application, channel, actor);
    if (!permitted.ok) return permitted;
    const name = nameOfType(transfer.attachment.name, file.mediaType);
    const place = { applicationId, channel, personId: actor.id };
    const { sizeBytes } = file;
    const problems = await roomProblems(tx, place, { name, sizeBytes }, { except: id });
    if (problems.length > 0) return refused(...problems);
    const waits = isUnsent(transfer.attachment);
    const until = waits ? { expiresAt: new Date(now.getTime() + UNSENT_MS) } : {};
    await completeUpload(tx, transfer, { ...file, ...until, name, at: now });
    // A file that waits for a message is not part of the application.
    if (!waits) await recordChange(tx, applicationId, now);
    const event = { action: "attachment.added", actorId: actor.id, at: now };
    await auditAttachment(tx, { ...transfer.attachment, ...file }, event);
    return ok(id);
  });
}

/** The file as it stands once a scanner, if there is one, has answered or was waited for long enough. */
async function scanned({ db, clock, scanner }: Receiving, id: string): Promise<Attachment> {
  if (scanner !== null) await scanOne({ db, clock, scanner }, id);
  const file = (await findAttachments(db.prisma, [id])).get(id);
  if (file === undefined) throw new Error(`File ${id} went as it came`);
  return file;
}

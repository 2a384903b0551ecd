import { isUnsent, isWhole, wasSubmitted, type AttachmentKind } from "@regolith/domain";
import type { Database } from "../connect.ts";
import type { ApplicationHead } from "../applications/application.ts";
import type { Connection } from "../transaction.ts";
import type { Attachment } from "./attachment.ts";
import { placeWhere, type FilePlace } from "./file-place.ts";
import { auditAttachment } from "./audit-attachment.ts";

interface Doing {
  readonly actorId: string;
  readonly at: Date;
}

/** Writes what is said about a locked file. */
export async function describeAttachment(
  tx: Connection,
  id: string,
  words: { readonly kind: AttachmentKind; readonly caption: string },
): Promise<void> {
  await tx.attachment.update({ where: { id }, data: { ...words, version: { increment: 1 } } });
}

/**
 * Takes a locked file out of its application. What was submitted stays for the record and says so;
 * anything else is gone for good.
 */
export async function removeAttachment(
  tx: Connection,
  application: ApplicationHead,
  file: Attachment,
  { actorId, at }: Doing,
): Promise<void> {
  const stays = !isUnsent(file) && wasSubmitted(application, file);
  if (stays) {
    await tx.attachment.update({
      where: { id: file.id },
      data: { removedAt: at, removedById: actorId, version: { increment: 1 } },
    });
  } else {
    await tx.attachment.delete({ where: { id: file.id } });
  }
  if (!isWhole(file.state)) return;
  const action = stays ? "attachment.takenOut" : "attachment.deleted";
  await auditAttachment(tx, file, { action, actorId, at });
}

/**
 * Clears away what nobody goes on sending, refusals that were shown long enough, and files whose message was
 * never sent.
 */
export async function removeAbandonedUploads(
  { prisma }: Pick<Database, "prisma">,
  now: Date,
): Promise<void> {
  const expiresAt = { lte: now };
  await prisma.attachment.deleteMany({
    where: { state: { in: ["UPLOADING", "REFUSED"] }, expiresAt },
  });
  await prisma.attachment.deleteMany({
    where: { channel: { not: null }, messageId: null, expiresAt },
  });
}

/** Clears away what somebody tried to attach in vain, before the next try. */
export async function forgetRefusals(
  tx: Connection,
  place: FilePlace,
  personId: string,
): Promise<void> {
  await tx.attachment.deleteMany({
    where: { ...placeWhere(place), uploadedById: personId, state: "REFUSED" },
  });
}

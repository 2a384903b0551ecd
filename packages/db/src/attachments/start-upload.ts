import type { AttachmentKind, Channel } from "@regolith/domain";
import type { Connection } from "../transaction.ts";
import { patienceUntil } from "./patience.ts";
import { hashOfSecret, newSecret } from "../secrets.ts";

export interface NewUpload {
  readonly id: string;
  readonly applicationId: string;
  readonly personId: string;
  /** The talk whose message it is to go with; null for a file of the application itself. */
  readonly channel: Channel | null;
  /** Cleaned already. */
  readonly name: string;
  readonly kind: AttachmentKind;
  readonly caption: string;
  /** Null when the sender does not know. */
  readonly sizeBytes: number | null;
  readonly now: Date;
}

/**
 * Makes room for a file that is about to be sent.
 * @returns the secret of its one-time address, which is kept nowhere
 */
export async function startUpload(tx: Connection, upload: NewUpload): Promise<string> {
  const { personId, sizeBytes, now, ...facts } = upload;
  const token = newSecret();
  await tx.attachment.create({
    data: {
      ...facts,
      uploadedById: personId,
      declaredBytes: sizeBytes,
      startedAt: now,
      expiresAt: patienceUntil(now),
      tokenHash: hashOfSecret(token),
    },
  });
  return token;
}

/**
 * Gives an upload that is not finished another secret; the one before is good for nothing then.
 * @returns null when there is nothing to be sent any more
 */
export async function renewUpload(tx: Connection, id: string, now: Date): Promise<string | null> {
  const token = newSecret();
  const { count } = await tx.attachment.updateMany({
    where: { id, state: "UPLOADING" },
    data: { tokenHash: hashOfSecret(token), expiresAt: patienceUntil(now) },
  });
  return count === 1 ? token : null;
}

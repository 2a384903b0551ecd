import { randomUUID } from "node:crypto";
import { ok } from "@regolith/domain";
import { BUILT_AT, type TestDatabase } from "../../testing/index.ts";
import { inTransaction } from "../../transaction.ts";
import type { Attachment } from "../attachment.ts";
import { findAttachments } from "../find-attachments.ts";
import { openAttachment } from "../open-attachment.ts";
import {
  beginTransfer,
  completeUpload,
  receiveUpload,
  type Received,
  type Transfer,
} from "../receive-upload.ts";
import { startUpload, type NewUpload } from "../start-upload.ts";

export const LATER = new Date(BUILT_AT.getTime() + 60_000);

/** Bytes that differ from place to place. */
export function someBytes(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let index = 0; index < length; index += 1) bytes[index] = (index * 31 + (index >> 8)) & 255;
  return bytes;
}

/** The same bytes in parts, as a network would bring them. */
export async function* inParts(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) {
    yield await Promise.resolve(bytes.subarray(start, start + size));
  }
}

export type Sender = Pick<NewUpload, "applicationId" | "personId"> &
  Partial<Pick<NewUpload, "channel">>;

export async function begun(
  db: TestDatabase,
  sender: Sender,
  changes: Partial<NewUpload> = {},
): Promise<Transfer> {
  const token = await started(db, sender, changes);
  const now = changes.now ?? BUILT_AT;
  const transfer = await beginTransfer(db, { token, personId: sender.personId, now });
  if (transfer === null) throw new Error("The address is not good");
  return transfer;
}

export function started(
  db: TestDatabase,
  sender: Sender,
  changes: Partial<NewUpload> = {},
): Promise<string> {
  return startUpload(db.prisma, {
    ...sender,
    ...{ id: randomUUID(), name: "a.pdf", kind: "OTHER", caption: "", sizeBytes: null },
    ...{ channel: sender.channel ?? null, now: BUILT_AT },
    ...changes,
  });
}

export function receive(
  db: TestDatabase,
  transfer: Transfer,
  bytes: Uint8Array,
): Promise<Received> {
  return receiveUpload(db, transfer, inParts(bytes, 70_000), () => BUILT_AT);
}

export async function complete(
  db: TestDatabase,
  transfer: Transfer,
  received: Received,
  changes: Partial<Parameters<typeof completeUpload>[2]> = {},
): Promise<void> {
  const facts = { name: "a.pdf", mediaType: "application/pdf", state: "READY", at: LATER } as const;
  await inTransaction(db, async (tx) => {
    await completeUpload(tx, transfer, { ...received, ...facts, ...changes });
    return ok(undefined);
  });
}

/** A file that is there, with these bytes; its id. */
export async function attached(
  db: TestDatabase,
  sender: Sender,
  bytes: Uint8Array,
  changes: Partial<Parameters<typeof completeUpload>[2]> = {},
): Promise<string> {
  const transfer = await begun(db, sender);
  await complete(db, transfer, await receive(db, transfer, bytes), changes);
  return transfer.attachment.id;
}

export async function fileOf(db: TestDatabase, id: string): Promise<Attachment> {
  const file = (await findAttachments(db.prisma, [id])).get(id);
  if (file === undefined) throw new Error("not there");
  return file;
}

export async function bytesOf(db: TestDatabase, id: string): Promise<Buffer> {
  const { sizeBytes } = await fileOf(db, id);
  const chunks: Uint8Array[] = [];
  for await (const chunk of openAttachment(db, { id, sizeBytes: sizeBytes ?? 0 })) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export function countChunks(db: TestDatabase, attachmentId: string): Promise<number> {
  return db.prisma.attachmentChunk.count({ where: { attachmentId } });
}

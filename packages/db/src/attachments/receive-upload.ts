import { createHash, randomUUID } from "node:crypto";
import { DAY_MS, ok, type AttachmentType, type Problem } from "@regolith/domain";
import type { Database } from "../connect.ts";
import type { Prisma } from "../generated/client.ts";
import { inTransaction, type Connection } from "../transaction.ts";
import { toAttachment, type Attachment } from "./attachment.ts";
import { CHUNK_BYTES, inChunks } from "./chunks.ts";
import { patienceUntil } from "./patience.ts";
import { hashOfSecret } from "../secrets.ts";

/** One try at sending a file. A newer try for the same file ends it. */
export interface Transfer {
  readonly attachment: Attachment;
  readonly transferId: string;
}

/** Another try took the place of this one, or the file was taken away meanwhile. */
export class TransferLost extends Error {
  constructor() {
    super("The upload was taken over or given up meanwhile");
  }
}

export interface Received {
  readonly sizeBytes: number;
  readonly sha256: string;
}

/**
 * Begins to receive the file of a one-time address; what an earlier try left is gone.
 * Null when the secret is wrong, used, too old, or somebody else's.
 */
export async function beginTransfer(
  db: Pick<Database, "prisma">,
  { token, personId, now }: { readonly token: string; readonly personId: string; now: Date },
): Promise<Transfer | null> {
  const transferId = randomUUID();
  const begun = await inTransaction(db, async (tx) => {
    const [row] = await tx.attachment.updateManyAndReturn({
      where: {
        ...{ tokenHash: hashOfSecret(token), uploadedById: personId, state: "UPLOADING" },
        expiresAt: { gt: now },
      },
      data: { transferId, receivedBytes: 0, expiresAt: patienceUntil(now) },
    });
    if (row !== undefined) await dropChunks(tx, row.id);
    return ok(row);
  });
  const row = begun.ok ? begun.value : undefined;
  return row === undefined ? null : { attachment: toAttachment(row), transferId };
}

/** Writes what arrives, chunk by chunk and never more than one in memory. Throws what the source throws. */
export async function receiveUpload(
  db: Pick<Database, "pool">,
  transfer: Transfer,
  source: AsyncIterable<Uint8Array>,
  now: () => Date,
): Promise<Received> {
  const hash = createHash("sha256");
  let sizeBytes = 0;
  for await (const bytes of inChunks(source)) {
    const index = sizeBytes / CHUNK_BYTES;
    sizeBytes += bytes.length;
    hash.update(bytes);
    await writeChunk(db, transfer, { index, bytes, sizeBytes, now: now() });
  }
  return { sizeBytes, sha256: hash.digest("hex") };
}

interface Chunk {
  readonly index: number;
  readonly bytes: Uint8Array;
  /** Of the file, up to the end of this chunk. */
  readonly sizeBytes: number;
  readonly now: Date;
}

async function writeChunk(
  { pool }: Pick<Database, "pool">,
  { attachment, transferId }: Transfer,
  { index, bytes, sizeBytes, now }: Chunk,
): Promise<void> {
  const { rowCount } = await pool.query(
    `with own as (
       update "Attachment" set "receivedBytes" = $3, "expiresAt" = $4
       where "id" = $1 and "transferId" = $2 and "state" = 'UPLOADING' returning "id"
     )
     insert into "AttachmentChunk" ("attachmentId", "index", "bytes") select "id", $5, $6 from own`,
    [attachment.id, transferId, sizeBytes, patienceUntil(now), index, bytes],
  );
  if (rowCount !== 1) throw new TransferLost();
}

/** Makes a file that arrived part of its application, or ready for its message. Throws {@link TransferLost}. */
export async function completeUpload(
  tx: Connection,
  { attachment: { id }, transferId }: Transfer,
  file: Received & {
    readonly name: string;
    readonly mediaType: AttachmentType;
    readonly state: "SCANNING" | "READY";
    readonly at: Date;
    /** Until when it is kept for a message that is not sent. */
    readonly expiresAt?: Date;
  },
): Promise<void> {
  const { at, ...facts } = file;
  const { count } = await tx.attachment.updateMany({
    where: { id, transferId, state: "UPLOADING" },
    data: { ...facts, receivedAt: at, tokenHash: null, transferId: null },
  });
  if (count !== 1) throw new TransferLost();
}

/** How long its sender is shown why a file was not taken. */
const REFUSAL_SHOWN_MS = DAY_MS;

/** Ends an upload with the reasons why; its bytes are gone. Does nothing when another try is under way. */
export async function refuseUpload(
  db: Pick<Database, "prisma">,
  { attachment: { id }, transferId }: Transfer,
  problems: readonly Problem[],
  now: Date,
): Promise<void> {
  await inTransaction(db, async (tx) => {
    if (!(await isCurrent(tx, id, transferId))) return ok(undefined);
    await dropChunks(tx, id);
    await tx.attachment.update({
      where: { id },
      data: {
        ...{ state: "REFUSED", tokenHash: null, transferId: null, receivedBytes: 0 },
        refusal: problems as unknown as Prisma.InputJsonArray,
        expiresAt: new Date(now.getTime() + REFUSAL_SHOWN_MS),
      },
    });
    return ok(undefined);
  });
}

/** Leaves an upload as it was before this try: its address is good for another. */
export async function abandonTransfer(
  db: Pick<Database, "prisma">,
  { attachment: { id }, transferId }: Transfer,
): Promise<void> {
  await inTransaction(db, async (tx) => {
    if (!(await isCurrent(tx, id, transferId))) return ok(undefined);
    await dropChunks(tx, id);
    await tx.attachment.update({ where: { id }, data: { transferId: null } });
    return ok(undefined);
  });
}

/** Whether this try is still the one under way; if so, no other begins before the transaction ends. */
async function isCurrent(tx: Connection, id: string, transferId: string): Promise<boolean> {
  const found = await tx.$queryRaw<unknown[]>`
    select from "Attachment" where "id" = ${id}::uuid and "transferId" = ${transferId}::uuid
    and "state" = 'UPLOADING' for update`;
  return found.length === 1;
}

async function dropChunks(tx: Connection, attachmentId: string): Promise<void> {
  await tx.attachmentChunk.deleteMany({ where: { attachmentId } });
}

import type { Channel } from "@regolith/domain";
import { AT } from "../../ledger/testing/rows.ts";
import type { TestDatabase } from "../../testing/index.ts";

const CHUNK = 262_144;

/** Sizes of the chunks that make up so many bytes. */
export const sizesOf = (bytes: number) =>
  Array.from({ length: Math.ceil(bytes / CHUNK) }, (_, index) =>
    Math.min(CHUNK, bytes - index * CHUNK),
  );

interface Facts {
  readonly applicationId: string;
  readonly uploadedById: string;
  readonly channel?: Channel | null;
}

/** A file under way, with chunks of zeros for so many bytes, or of these sizes. */
export async function fileUnderWay(
  { prisma, pool }: TestDatabase,
  facts: Facts,
  chunks: number | readonly number[],
): Promise<string> {
  const said = { name: "a.pdf", kind: "OTHER", startedAt: AT, expiresAt: AT } as const;
  const { id } = await prisma.attachment.create({ data: { ...facts, ...said } });
  await pool.query(
    `INSERT INTO "AttachmentChunk" SELECT $1, place - 1, decode(repeat('00', size), 'hex')
     FROM unnest($2::int[]) WITH ORDINALITY AS sizes(size, place)`,
    [id, typeof chunks === "number" ? sizesOf(chunks) : chunks],
  );
  return id;
}

/** Says that all of a file is there. */
export function finishFile(
  { pool }: TestDatabase,
  id: string,
  sizeBytes: number,
  state = "READY",
): Promise<unknown> {
  return pool.query(
    `UPDATE "Attachment" SET "state" = $3::"AttachmentState", "sizeBytes" = $2,
       "mediaType" = 'application/pdf', "sha256" = repeat('0', 64), "receivedAt" = $4 WHERE "id" = $1`,
    [id, sizeBytes, state, AT],
  );
}

import type { Database } from "../connect.ts";
import { CHUNK_BYTES } from "./chunks.ts";

interface File {
  readonly id: string;
}

/** All bytes of a file in order, one chunk in memory at a time. */
export async function* openAttachment(
  { pool }: Pick<Database, "pool">,
  { id, sizeBytes }: File & { readonly sizeBytes: number },
): AsyncGenerator<Uint8Array> {
  for (let index = 0; index * CHUNK_BYTES < sizeBytes; index += 1) {
    const { rows } = await pool.query<{ bytes: Buffer }>(
      `select "bytes" from "AttachmentChunk" where "attachmentId" = $1 and "index" = $2`,
      [id, index],
    );
    const [chunk] = rows;
    if (chunk === undefined) throw new Error(`File ${id} went while it was read`);
    yield chunk.bytes;
  }
}

/** Some bytes from within a file, fewer where it ends. No others are read. */
export async function readBytes(
  { pool }: Pick<Database, "pool">,
  { id }: File,
  { offset, length }: { readonly offset: number; readonly length: number },
): Promise<Buffer> {
  const { rows } = await pool.query<{ bytes: Buffer }>(
    `select substring("bytes" from $2::int - "index" * $4::int + 1 for $3::int) as "bytes"
     from "AttachmentChunk" where "attachmentId" = $1
       and "index" between $2::int / $4::int and ($2::int + $3::int - 1) / $4::int
     order by "index"`,
    [id, offset, length, CHUNK_BYTES],
  );
  return Buffer.concat(rows.map(({ bytes }) => bytes));
}

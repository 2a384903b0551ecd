/** Size of every piece a file is kept in, but the last. */
export const CHUNK_BYTES = 256 * 1024;

/**
 * The same bytes in pieces of one size, the last one shorter. A piece is good until the next one is asked
 * for: all of them are written into the same memory.
 */
export async function* inChunks(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunk = Buffer.alloc(CHUNK_BYTES);
  let filled = 0;
  for await (const bytes of source) {
    let taken = 0;
    while (taken < bytes.length) {
      const part = bytes.subarray(taken, taken + CHUNK_BYTES - filled);
      chunk.set(part, filled);
      filled += part.length;
      taken += part.length;
      if (filled < CHUNK_BYTES) continue;
      yield chunk;
      filled = 0;
    }
  }
  if (filled > 0) yield chunk.subarray(0, filled);
}

import { CHUNK_BYTES, inChunks } from "./chunks.ts";
import { inParts, someBytes } from "./testing/uploads.ts";

it.each([
  [0, []],
  [1, [1]],
  [CHUNK_BYTES, [CHUNK_BYTES]],
  [CHUNK_BYTES + 1, [CHUNK_BYTES, 1]],
  [2 * CHUNK_BYTES, [CHUNK_BYTES, CHUNK_BYTES]],
])("%d bytes come in pieces of %j, whatever parts the network brings", async (length, sizes) => {
  const bytes = someBytes(length);
  for (const part of [7_919, 65_536, 10 * CHUNK_BYTES]) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of inChunks(inParts(bytes, part))) chunks.push(Uint8Array.from(chunk));
    expect(chunks.map((chunk) => chunk.length)).toEqual(sizes);
    expect(Buffer.concat(chunks).equals(bytes)).toBe(true);
  }
});

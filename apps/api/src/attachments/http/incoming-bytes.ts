import type { IncomingMessage } from "node:http";
import type { Readable } from "node:stream";

/** How long a sender may be silent. */
const PATIENCE_MS = 60_000;

/** How much more is read of what is not wanted, so that its sender comes to read the answer. */
const DISCARDED_BYTES = 64 * 1024 * 1024;

/**
 * The bytes of a body or of a part of it as they come. Leaving off early keeps the connection, on which
 * the answer still has to go back; a sender who falls silent loses it.
 */
export async function* bytesOf(
  source: Readable,
  connection: IncomingMessage,
  patienceMs: number = PATIENCE_MS,
): AsyncGenerator<Uint8Array> {
  const silence = setTimeout(() => connection.destroy(new Error("Silent too long")), patienceMs);
  try {
    for await (const bytes of source.iterator({ destroyOnReturn: false })) {
      silence.refresh();
      yield bytes as Uint8Array;
    }
  } finally {
    clearTimeout(silence);
  }
}

/**
 * Reads what is left of a body without keeping it: browsers look at an answer only when they have sent
 * everything. Whoever sends without end is cut off.
 */
export function discardRest(request: IncomingMessage): void {
  if (request.readableEnded || request.destroyed) return;
  let discarded = 0;
  request.on("error", () => undefined);
  request.on("data", (bytes: Buffer) => {
    discarded += bytes.length;
    if (discarded > DISCARDED_BYTES) request.destroy();
  });
  request.resume();
}

/** Whether the sender is gone, or the connection broke, before all of the body was there. */
export function isBroken(request: IncomingMessage): boolean {
  return !request.complete && (request.destroyed || request.errored !== null);
}

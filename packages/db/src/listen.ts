import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";

const RECONNECT_MS = 1_000;
const CONNECT_MS = 10_000;

export interface Listener {
  close(): Promise<void>;
}

/**
 * Calls back at each notice on a channel, and once whenever a connection begins, since notices may have been
 * missed before. It connects again for as long as it takes when the server goes away.
 */
export function listen(url: string, channel: string, onNotice: () => void): Listener {
  const stopping = new AbortController();
  const ended = keepListening(url, channel, onNotice, stopping.signal);
  return {
    close: async () => {
      stopping.abort();
      await ended;
    },
  };
}

async function keepListening(
  url: string,
  channel: string,
  onNotice: () => void,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    await listenOnce(url, channel, onNotice, signal);
    await pause(RECONNECT_MS, undefined, { signal }).catch(() => undefined);
  }
}

/** Listens until the connection breaks or nobody wants to any more. */
async function listenOnce(
  url: string,
  channel: string,
  onNotice: () => void,
  signal: AbortSignal,
): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
  });
  const over = new Promise<void>((resolve) => {
    const end = () => {
      resolve();
    };
    client.on("error", end);
    client.on("end", end);
    signal.addEventListener("abort", end, { once: true });
  });
  try {
    await client.connect();
    client.on("notification", onNotice);
    await client.query(`listen ${client.escapeIdentifier(channel)}`);
    onNotice();
    await over;
  } catch {
    // Not reachable now: whoever listens is called back once it is.
  } finally {
    await client.end().catch(() => undefined);
  }
}

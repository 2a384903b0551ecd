import { setTimeout as pause } from "node:timers/promises";
import {
  checkServer,
  connect,
  createClock,
  type Database,
  isReady,
  StartRefusal,
} from "@regolith/db";
import type { Logger } from "pino";
import { type Env, readEnv } from "./env.ts";
import { createLog } from "./logging.ts";
import { startWorker } from "./start-worker.ts";

/** How long all that is in hand may take once the process is asked to stop. */
const STOP_PATIENCE_MS = 14_000;
const MIGRATION_POLL_MS = 1_000;
const CONNECTIONS = 5;

try {
  await main(readEnv());
} catch (error) {
  if (!(error instanceof StartRefusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

/** Works until a signal asks it to stop. */
async function main(env: Env): Promise<void> {
  const asked = whenAsked();
  const log = createLog(env.logLevel);
  await checkServer(env.databaseUrl);
  const db = connect(env.databaseUrl, { connections: CONNECTIONS });
  await untilMigrated(db, asked, log);
  if (!asked.aborted) {
    const worker = await startWorker({ env, db, clock: createClock(env.clockFile), log });
    process.send?.("ready"); // to npm start
    await untilAborted(asked);
    setTimeout(() => process.exit(1), STOP_PATIENCE_MS).unref();
    await worker.stop();
    log.info("stopped");
  }
  await db.close();
}

function whenAsked(): AbortSignal {
  const asked = new AbortController();
  const stop = () => {
    asked.abort();
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, stop);
  return asked.signal;
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => {
      resolve();
    });
  });
}

/** Whoever applies migrations may be slower than this program. */
async function untilMigrated(db: Database, asked: AbortSignal, log: Logger): Promise<void> {
  let isSaid = false;
  while (!asked.aborted && !(await isReady(db))) {
    if (!isSaid) log.warn("waiting for the migrations of this version");
    isSaid = true;
    await pause(MIGRATION_POLL_MS, undefined, { signal: asked }).catch(() => undefined);
  }
}

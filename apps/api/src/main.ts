import { connect, createClock, type Database, SettingError } from "@regolith/db";
import type { FastifyInstance } from "fastify";
import { createClamd } from "./attachments/scan/clamd.ts";
import { keepScanning } from "./attachments/scan/keep-scanning.ts";
import { readEnv, type Env } from "./env.ts";
import { createLog } from "./http/logging.ts";
import { buildServer } from "./server.ts";
import { readinessOf, readTerms } from "./terms/read-terms.ts";

/** How long answers under way may take once the process is asked to stop. */
const STOP_PATIENCE_MS = 10_000;

try {
  await start(readEnv());
} catch (error) {
  if (!(error instanceof SettingError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

async function start(env: Env): Promise<void> {
  const log = createLog(env.logLevel);
  const db = connect(env.databaseUrl);
  await refuseWithoutDatabase(db, env);
  const terms = readTerms(env.termsFolder);
  const isReady = readinessOf(db, terms);
  // Texts that are not those people agreed to stop the start. Of a database that is not migrated yet, it is asked again.
  await isReady();
  const clock = createClock(env.clockFile);
  const server = await buildServer({ env, db, clock, log, terms, isReady });
  await listen(server, env);
  const scanning = env.clamd && keepScanning({ db, clock, scanner: createClamd(env.clamd) }, log);
  log.info({ host: env.host, port: env.port }, "listening");
  const stop = () => {
    setTimeout(() => process.exit(1), STOP_PATIENCE_MS).unref();
    void Promise.all([server.close(), scanning?.stop()]).then(() => db.close());
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}

async function refuseWithoutDatabase({ pool }: Database, { databaseUrl }: Env): Promise<void> {
  try {
    await pool.query("select 1");
  } catch (cause) {
    const { host, pathname } = new URL(databaseUrl);
    const reason = cause instanceof Error ? (cause.message.split("\n", 1)[0] ?? "") : "";
    await pool.end();
    throw new SettingError(
      `The database of DATABASE_URL cannot be used (${host}${pathname})${reason && `: ${reason}`}.`,
      { cause },
    );
  }
}

async function listen(server: FastifyInstance, { host, port }: Env): Promise<void> {
  try {
    await server.listen({ host, port });
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
    if (code === "EADDRINUSE") {
      throw new SettingError(`Port ${String(port)} is in use; set API_PORT.`, { cause });
    }
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
      throw new SettingError(`HOST is no address of this machine: ${host}.`, { cause });
    }
    throw cause;
  }
}

import { existsSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { type Binaries, findBinaries } from "./binaries.ts";
import {
  checkCluster,
  createCluster,
  DATABASE_USER,
  layoutOf,
  openFolder,
  passwordOf,
} from "./cluster.ts";
import { type FolderLock, lockFolder } from "./folder-lock.ts";
import { freePort, probePort } from "./free-port.ts";
import { type Owner, ownerOf, refuseClosedFolders } from "./owner.ts";
import { settleFormerServer } from "./postmaster.ts";
import { runServer, ServerDidNotStart, type ServerProcess } from "./server-process.ts";
import { codeOf, lineOf, StartRefusal } from "./start-refusal.ts";

export interface EmbeddedOptions {
  /** Folder of this server alone; made when missing. */
  readonly folder: string;
  /** Loopback port; a free one when not given. */
  readonly port?: number | undefined;
  /** False only for data that may be lost, such as a test's: writes then do not wait for the disk. */
  readonly durable?: boolean;
}

export interface EmbeddedServer {
  /** Connection string of the portal's database on this server. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Settles when the server has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Stops the server cleanly and gives the folder free. */
  stop(): Promise<void>;
}

const DATABASE = "regolith";
const ATTEMPTS = 20;

/**
 * Starts PostgreSQL on a folder, making its data on the first start and recovering it after a crash.
 * Rejects with a `StartRefusal` of one line when that is not possible.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const folder = path.resolve(options.folder);
  const { cluster, log } = layoutOf(folder);
  const binaries = await findBinaries();
  const owner = ownerOf(cluster);
  openFolder(folder, owner);
  const lock = lockFolder(folder);
  try {
    const durable = options.durable ?? true;
    const password = await prepare(binaries, { folder, owner, durable });
    const { server, port } = await runOnPort(options.port, (chosen) =>
      runServer({ postgres: binaries.postgres, cluster, log, port: chosen, owner, durable }),
    );
    const url = `postgresql://${DATABASE_USER}:${password}@127.0.0.1:${String(port)}/${DATABASE}`;
    return await opened(server, { url, port, lock });
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function prepare(
  binaries: Binaries,
  wish: { folder: string; owner: Owner; durable: boolean },
): Promise<string> {
  const { cluster } = layoutOf(wish.folder);
  refuseClosedFolders(binaries.postgres, wish.owner);
  const password = passwordOf(wish.folder);
  if (!existsSync(cluster)) await createCluster(binaries, { ...wish, password });
  checkCluster(cluster, wish.owner);
  await settleFormerServer(cluster);
  return password;
}

async function runOnPort(
  wanted: number | undefined,
  run: (port: number) => Promise<ServerProcess>,
): Promise<{ server: ServerProcess; port: number }> {
  if (wanted !== undefined) await refuseBusy(wanted);
  for (let attempt = 1; ; attempt += 1) {
    const port = wanted ?? (await freePort());
    try {
      return { server: await run(port), port };
    } catch (error) {
      if (!(error instanceof ServerDidNotStart)) throw error;
      if (error.isPortBusy && wanted !== undefined) throw busy(wanted);
      const mayPass = error.isPortBusy || error.isStillInMemory;
      if (!mayPass || attempt === ATTEMPTS) throw error;
      await pause(250); // the sessions of a killed server are still leaving
    }
  }
}

async function refuseBusy(port: number): Promise<void> {
  try {
    await probePort(port);
  } catch (error) {
    if (codeOf(error) === "EADDRINUSE") throw busy(port);
    throw new StartRefusal(`The database cannot listen on port ${String(port)}: ${lineOf(error)}`);
  }
}

function busy(port: number): StartRefusal {
  return new StartRefusal(
    `Port ${String(port)} is taken by another program: free it, or choose another DATABASE_PORT.`,
  );
}

async function opened(
  server: ServerProcess,
  { url, port, lock }: { url: string; port: number; lock: FolderLock },
): Promise<EmbeddedServer> {
  const stop = async () => {
    await server.stop();
    lock.release();
  };
  try {
    await ensureDatabase(url);
  } catch (error) {
    await stop();
    throw new StartRefusal(`The embedded database refuses its own password: ${lineOf(error)}`);
  }
  return { url, port, pid: server.pid, ended: server.ended, stop };
}

async function ensureDatabase(url: string): Promise<void> {
  const maintenance = new URL(url);
  maintenance.pathname = "/postgres";
  const client = new pg.Client({ connectionString: maintenance.href });
  await client.connect();
  try {
    const found = await client.query("select 1 from pg_database where datname = $1", [DATABASE]);
    if (found.rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}

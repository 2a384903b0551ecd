import { existsSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { checkServer, StartRefusal } from "@regolith/db";
import {
  layoutOf,
  makeSecret,
  openDataFolder,
  readSecrets,
  refuseInUse,
  type Secrets,
} from "./data-folder.ts";
import { openDatabase, type PortalDatabase } from "./database.ts";
import { reachable, ROOT, serverEnvironment, type Settings } from "./env.ts";
import { refuseBusyPorts } from "./ports.ts";
import { type Server, startServer } from "./server.ts";

export interface Portal {
  readonly webUrl: string;
  readonly apiUrl: string;
  readonly databaseUrl: string;
  readonly isDemonstration: boolean;
  /** Process numbers; `database` only of the embedded server. */
  readonly processes: {
    readonly web: number;
    readonly api: number;
    readonly worker: number;
    readonly database?: number;
  };
  /** Settles with one line when a part has ended by itself. The rest still runs then. */
  readonly failed: Promise<string>;
  /** Stops everything in order: pages, API, worker, database. */
  stop(): Promise<void>;
}

const API_PROGRAM = path.join(ROOT, "apps/api/dist/main.js");
const WORKER_PROGRAM = path.join(ROOT, "apps/worker/dist/main.js");
const WEB_PROGRAM = path.join(ROOT, "apps/web/server.ts");
const WEB_BUILD = path.join(ROOT, "apps/web/.next/BUILD_ID");

/**
 * Starts database, worker, API and pages, and answers when all are ready.
 * Rejects with a `StartRefusal` of one line, having stopped whatever it had started.
 */
export async function startPortal(
  settings: Settings,
  report: (line: string) => void = () => undefined,
): Promise<Portal> {
  refuseMissingBuild();
  openDataFolder(settings.dataFolder);
  refuseInUse(settings.dataFolder);
  await refuseBusyPorts(settings);
  if (settings.databaseUrl !== undefined) await checkServer(settings.databaseUrl);
  const secrets = secretsFor(settings);
  const database = await openDatabase(settings, report);
  const servers: Server[] = [];
  const stop = async () => {
    for (const server of servers.toReversed()) await server.stop();
    await database.embedded?.stop();
    rmSync(layoutOf(settings.dataFolder).running, { force: true });
  };
  try {
    const worker = startServer(workerWish(settings, database));
    servers.push(worker);
    const api = startServer(apiWish(settings, secrets, database));
    servers.push(api);
    const web = startServer(webWish(settings, secrets));
    servers.push(web);
    await Promise.all([worker.untilReady(), api.untilReady(), web.untilReady()]);
    const processes = {
      web: web.pid,
      api: api.pid,
      worker: worker.pid,
      ...databaseProcess(database),
    };
    noteWhatRuns(settings, database, processes);
    return {
      webUrl: urlOf(settings, settings.webPort),
      apiUrl: urlOf(settings, settings.apiPort),
      databaseUrl: database.url,
      isDemonstration: database.isDemonstration,
      processes,
      failed: firstEnd(servers, database),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function refuseMissingBuild(): void {
  const parts = [API_PROGRAM, WORKER_PROGRAM, WEB_BUILD];
  if (parts.every((part) => existsSync(part))) return;
  throw new StartRefusal("The portal is not built: run npm run build first, or npm start.");
}

function secretsFor(settings: Settings): Secrets {
  const { authSecret, proxySecret, databaseUrl, dataFolder } = settings;
  if (databaseUrl === undefined) {
    const kept = readSecrets(dataFolder);
    return {
      authSecret: authSecret ?? kept.authSecret,
      proxySecret: proxySecret ?? kept.proxySecret,
    };
  }
  if (authSecret !== undefined) return { authSecret, proxySecret: proxySecret ?? makeSecret() };
  throw new StartRefusal(
    "With DATABASE_URL, AUTH_SECRET must be set too (32 random characters or more, the same on every machine): it signs the sessions kept there.",
  );
}

function apiWish(settings: Settings, secrets: Secrets, database: PortalDatabase) {
  return {
    name: "API",
    program: API_PROGRAM,
    log: path.join(layoutOf(settings.dataFolder).logs, "api.log"),
    readyUrl: `${urlOf(settings, settings.apiPort)}/readyz`,
    environment: serverEnvironment({
      NODE_ENV: "production",
      DATABASE_URL: database.url,
      HOST: settings.host,
      API_PORT: String(settings.apiPort),
      WEB_ORIGIN: settings.webOrigins.join(","),
      AUTH_SECRET: secrets.authSecret,
      PROXY_SECRET: secrets.proxySecret,
      DEMONSTRATION: database.isDemonstration ? "1" : undefined,
      TERMS_FOLDER: settings.termsFolder,
      CLOCK_FILE: settings.clockFile,
    }),
  };
}

function workerWish(settings: Settings, database: PortalDatabase) {
  return {
    name: "worker",
    program: WORKER_PROGRAM,
    log: path.join(layoutOf(settings.dataFolder).logs, "worker.log"),
    environment: serverEnvironment({
      NODE_ENV: "production",
      DATABASE_URL: database.url,
      AUTH_SECRET: undefined, // it signs nothing
      PROXY_SECRET: undefined,
      WEB_ORIGIN: settings.webOrigins.join(","),
      SMTP_URL: settings.smtpUrl,
      MAIL_FROM: settings.mailFrom,
      CLOCK_FILE: settings.clockFile,
    }),
  };
}

function webWish(settings: Settings, secrets: Secrets) {
  return {
    name: "web server",
    program: WEB_PROGRAM,
    log: path.join(layoutOf(settings.dataFolder).logs, "web.log"),
    readyUrl: `${urlOf(settings, settings.webPort)}/readyz`,
    environment: serverEnvironment({
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      DATABASE_URL: undefined, // the pages know the API only
      AUTH_SECRET: undefined,
      HOST: settings.host,
      WEB_PORT: String(settings.webPort),
      API_ORIGIN: urlOf(settings, settings.apiPort),
      PROXY_SECRET: secrets.proxySecret,
      CLOCK_FILE: settings.clockFile,
    }),
  };
}

function urlOf({ host }: Settings, port: number): string {
  return `http://${reachable(host)}:${String(port)}`;
}

/** For whoever looks after the machine: which processes are this portal's. */
function noteWhatRuns(
  { dataFolder }: Settings,
  { embedded }: PortalDatabase,
  processes: Portal["processes"],
): void {
  const note = { process: process.pid, processes, databasePort: embedded?.port };
  writeFileSync(layoutOf(dataFolder).running, `${JSON.stringify(note, undefined, 2)}\n`);
}

function databaseProcess({ embedded }: PortalDatabase): { database?: number } {
  return embedded ? { database: embedded.pid } : {};
}

function firstEnd(servers: readonly Server[], { embedded }: PortalDatabase): Promise<string> {
  const ends = servers.map((server) => server.ended);
  if (embedded) ends.push(embedded.ended.then(() => "The embedded PostgreSQL stopped by itself."));
  return Promise.race(ends);
}

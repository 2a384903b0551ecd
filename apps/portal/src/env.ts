import { readFileSync } from "node:fs";
import path from "node:path";
import { StartRefusal } from "@regolith/db";
import { FORBIDDEN_PORTS } from "./forbidden-ports.ts";

/** The repository's folder. */
export const ROOT = path.resolve(import.meta.dirname, "../../..");

/** What `npm start` can be told; see docs/operating.md. */
export interface Settings {
  /** Address both servers listen on. */
  readonly host: string;
  readonly apiPort: number;
  readonly webPort: number;
  /** Port of the embedded PostgreSQL; a free one when not set. */
  readonly databasePort?: number | undefined;
  /** Folder of the embedded database, the secrets and the logs. */
  readonly dataFolder: string;
  /** A PostgreSQL of the operator's own instead of the embedded one. */
  readonly databaseUrl?: string | undefined;
  /** Where people reach the pages; the first is the one in links. */
  readonly webOrigins: readonly [string, ...string[]];
  /** Signs sessions; with a database of one's own it must be given. */
  readonly authSecret?: string | undefined;
  readonly proxySecret?: string | undefined;
  /** Fills an empty database of one's own with the demonstration. */
  readonly seedsDemonstration: boolean;
  /** The mail server; without one, mails of a demonstration are shown on its pages, and others wait. */
  readonly smtpUrl?: string | undefined;
  /** The sender of mails. */
  readonly mailFrom?: string | undefined;
  /** Versions of the terms and the privacy notice that the operator adds to the product's own. */
  readonly termsFolder?: string | undefined;
  /** The servers read their time from this file; for tests. */
  readonly clockFile?: string | undefined;
}

const SECRET_MIN_LENGTH = 32;

type Environment = Readonly<Record<string, string | undefined>>;

/** Settings from the environment. Refuses the first one that is wrong, by name. */
export function readSettings(environment: Environment = process.env): Settings {
  const read = (name: string) => {
    const value = environment[name]?.trim();
    return value === "" ? undefined : value;
  };
  const host = read("HOST") ?? "127.0.0.1";
  const apiPort = httpPortOf("API_PORT", read("API_PORT") ?? "4000");
  const webPort = httpPortOf("WEB_PORT", read("WEB_PORT") ?? "3000");
  const databasePort = read("DATABASE_PORT");
  if (apiPort === webPort) throw new StartRefusal("API_PORT and WEB_PORT must differ.");

  return {
    host,
    apiPort,
    webPort,
    databasePort: databasePort === undefined ? undefined : portOf("DATABASE_PORT", databasePort),
    dataFolder: path.resolve(ROOT, read("DATA_DIR") ?? ".data"),
    databaseUrl: databaseUrlOf(read("DATABASE_URL")),
    webOrigins: originsOf(read("WEB_ORIGIN") ?? localOrigins(host, webPort)),
    authSecret: secretOf("AUTH_SECRET", read("AUTH_SECRET")),
    proxySecret: secretOf("PROXY_SECRET", read("PROXY_SECRET")),
    seedsDemonstration: read("SEED_DEMONSTRATION") === "1",
    smtpUrl: read("SMTP_URL"),
    mailFrom: read("MAIL_FROM"),
    termsFolder: folderOf(read("TERMS_FOLDER")),
    clockFile: read("CLOCK_FILE"),
  };
}

/** The folder a person stands in, also where npm runs the program in the repository's. */
export function standingFolder(): string {
  return process.env.INIT_CWD ?? process.cwd();
}

/** Whether an npm script started this program. */
export function isStartedByNpm(): boolean {
  return process.env.npm_lifecycle_event !== undefined;
}

/** The environment for a server: ours, with the settings it needs written over it. */
export function serverEnvironment(own: Environment): Record<string, string> {
  const merged = { ...process.env, ...own };
  return Object.fromEntries(
    Object.entries(merged).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** The portal's time: the test clock's where there is one. */
export function timeOf({ clockFile }: Settings): Date {
  return clockFile === undefined ? new Date() : new Date(readFileSync(clockFile, "utf8").trim());
}

/** Where a server that listens on `host` is reached from this machine. */
export function reachable(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}

function portOf(name: string, value: string): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port >= 1 && port <= 65_535) return port;
  throw new StartRefusal(`${name} is not a port from 1 to 65535: ${value}`);
}

/** The web server could never ask an API on one of those ports, nor a browser the pages. */
function httpPortOf(name: string, value: string): number {
  const port = portOf(name, value);
  if (!FORBIDDEN_PORTS.includes(port)) return port;
  throw new StartRefusal(
    `${name} cannot be ${value}: browsers and Node refuse to connect to it. Choose another.`,
  );
}

function folderOf(value: string | undefined): string | undefined {
  return value === undefined ? undefined : path.resolve(ROOT, value);
}

function databaseUrlOf(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const url = URL.parse(value);
  if (url && /^postgres(ql)?:$/.test(url.protocol) && url.hostname && url.pathname.length > 1) {
    return value;
  }
  throw new StartRefusal(
    "DATABASE_URL is not the address of a PostgreSQL database: postgresql://user:password@host:5432/name",
  );
}

function localOrigins(host: string, port: number): string {
  const hosts = reachable(host) === "127.0.0.1" ? ["127.0.0.1", "localhost"] : [reachable(host)];
  return hosts.map((name) => `http://${name}:${String(port)}`).join(",");
}

function originsOf(value: string): readonly [string, ...string[]] {
  const [first = "", ...others] = value.split(",").map((part) => part.trim());
  return [originOf(first), ...others.map(originOf)];
}

function originOf(value: string): string {
  const url = URL.parse(value);
  if (url && /^https?:$/.test(url.protocol) && url.pathname === "/") return url.origin;
  throw new StartRefusal(
    `WEB_ORIGIN must be addresses without a path, parted by commas, such as https://portal.example: ${value}`,
  );
}

function secretOf(name: string, value: string | undefined): string | undefined {
  if (value === undefined || value.length >= SECRET_MIN_LENGTH) return value;
  throw new StartRefusal(
    `${name} is too short: it needs ${SECRET_MIN_LENGTH} random characters or more.`,
  );
}

import { randomBytes } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { codeOf, holderOf, lineOf, removeEmbedded, StartRefusal } from "@regolith/db";

export interface Secrets {
  /** Signs sessions. */
  readonly authSecret: string;
  /** By it the API knows the web server, and believes the addresses it forwards. */
  readonly proxySecret: string;
}

const MARKER = "regolith.json";
const OWN_ENTRIES = ["logs", "secrets.json", "running.json", MARKER];

/** Where things are inside the data folder. */
export function layoutOf(folder: string) {
  return {
    marker: path.join(folder, MARKER),
    secrets: path.join(folder, "secrets.json"),
    postgres: path.join(folder, "postgres"),
    logs: path.join(folder, "logs"),
    running: path.join(folder, "running.json"),
  };
}

/** Makes the data folder on the first start and marks it as ours. Refuses one that holds other things. */
export function openDataFolder(folder: string): void {
  const { marker, logs } = layoutOf(folder);
  try {
    const isNew = mkdirSync(folder, { recursive: true, mode: 0o755 }) !== undefined;
    // Root's umask may be strict, and the database then runs as another user, who must get in.
    if (isNew && process.getuid?.() === 0) chmodSync(folder, 0o755);
    if (!existsSync(marker)) {
      if (readdirSync(folder).length > 0) throw holdsOtherThings(folder);
      const what = "Data of a Regolith portal; `npm run demo:reset` deletes it.";
      writeFileSync(marker, `${JSON.stringify({ what })}\n`);
    }
    readdirSync(folder);
    mkdirSync(logs, { recursive: true, mode: 0o700 });
  } catch (error) {
    if (error instanceof StartRefusal) throw error;
    throw new StartRefusal(`The data folder ${folder} cannot be used: ${reasonOf(error)}.`);
  }
}

function holdsOtherThings(folder: string): StartRefusal {
  return new StartRefusal(
    `The data folder ${folder} holds files that are not a portal's: set DATA_DIR to an empty or new folder.`,
  );
}

function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (code === "EACCES" || code === "EPERM") return "you may not read or write it";
  if (code === "EEXIST" || code === "ENOTDIR") return "it is not a folder";
  return lineOf(error);
}

/** Refuses when a portal runs on the folder already. */
export function refuseInUse(folder: string): void {
  const holder = holderOf(layoutOf(folder).postgres);
  if (holder === undefined) return;
  throw new StartRefusal(
    `Another portal already runs on ${folder} (process ${String(holder)}): stop it first, or set another DATA_DIR.`,
  );
}

/** The installation's secrets, made on the first start and readable by their owner only. */
export function readSecrets(folder: string): Secrets {
  const { secrets } = layoutOf(folder);
  if (!existsSync(secrets)) {
    const made: Secrets = { authSecret: makeSecret(), proxySecret: makeSecret() };
    writeFileSync(secrets, `${JSON.stringify(made, undefined, 2)}\n`, { mode: 0o600 });
    return made;
  }
  try {
    return checkSecrets(JSON.parse(readFileSync(secrets, "utf8")));
  } catch (error) {
    throw new StartRefusal(`The secrets in ${secrets} cannot be read: ${lineOf(error)}`);
  }
}

export function makeSecret(): string {
  return randomBytes(32).toString("base64url");
}

function checkSecrets(found: unknown): Secrets {
  if (typeof found === "object" && found !== null) {
    const { authSecret, proxySecret } = found as Partial<Secrets>;
    if (authSecret !== undefined && proxySecret !== undefined) return { authSecret, proxySecret };
  }
  throw new Error("they are incomplete");
}

/**
 * Deletes everything the portal keeps in the folder, nothing else, and answers whether there was anything.
 * Refuses a folder that is not ours, or in use.
 */
export async function emptyDataFolder(folder: string): Promise<boolean> {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return false;
  const { marker, postgres } = layoutOf(folder);
  if (!existsSync(marker)) throw holdsOtherThings(folder);
  refuseInUse(folder);
  await removeEmbedded(postgres);
  for (const entry of OWN_ENTRIES) {
    rmSync(path.join(folder, entry), { recursive: true, force: true });
  }
  return true;
}

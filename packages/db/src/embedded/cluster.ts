import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { type Binaries, POSTGRES_MAJOR } from "./binaries.ts";
import { type Owner, refuseClosedFolders } from "./owner.ts";
import { codeOf, lineOf, StartRefusal } from "./start-refusal.ts";

export const DATABASE_USER = "regolith";

/** Where things are inside the folder of one embedded server. */
export function layoutOf(folder: string) {
  return {
    cluster: path.join(folder, "cluster"),
    password: path.join(folder, "password"),
    log: path.join(folder, "postgres.log"),
  };
}

/** Makes the folder, or refuses in one line when it cannot be made, read or written. */
export function openFolder(folder: string, owner: Owner): void {
  try {
    const firstMade = mkdirSync(folder, { recursive: true, mode: owner ? 0o755 : 0o700 });
    if (owner && firstMade !== undefined) openToServer(firstMade, folder);
    readdirSync(folder);
    const probe = path.join(folder, `.probe-${String(process.pid)}`);
    writeFileSync(probe, "");
    rmSync(probe);
  } catch (error) {
    throw new StartRefusal(`The data folder ${folder} cannot be used: ${reasonOf(error)}.`);
  }
}

/** A strict umask would close the folders just made to the server's user. */
function openToServer(firstMade: string, folder: string): void {
  for (let made = folder; made.startsWith(firstMade); made = path.dirname(made)) {
    chmodSync(made, 0o755);
  }
}

function reasonOf(error: unknown): string {
  const reasons: Record<string, string> = {
    EACCES: "you may not read or write it",
    EPERM: "you may not read or write it",
    EEXIST: "it is not a folder",
    ENOTDIR: "it is not a folder",
    EROFS: "it is read-only",
    ENOSPC: "the disk is full",
  };
  return reasons[codeOf(error) ?? ""] ?? lineOf(error);
}

/** Refuses data of another major version, or data that cannot be read. */
export function checkCluster(cluster: string, owner: Owner): void {
  refuseClosedFolders(cluster, owner);
  const file = path.join(cluster, "PG_VERSION");
  let version: string;
  try {
    version = readFileSync(file, "utf8").trim();
  } catch (error) {
    throw new StartRefusal(`The database in ${cluster} cannot be read: ${reasonOf(error)}.`);
  }
  if (version === POSTGRES_MAJOR) return;
  throw new StartRefusal(
    `The database in ${cluster} was written by PostgreSQL ${version}, and this portal brings ${POSTGRES_MAJOR}: see "Upgrading" in docs/operating.md.`,
  );
}

/** The password of the server, made once and readable by its owner only. */
export function passwordOf(folder: string): string {
  const { password, cluster } = layoutOf(folder);
  if (existsSync(password)) return readFileSync(password, "utf8").trim();
  if (existsSync(cluster)) {
    throw new StartRefusal(
      `The password of the database in ${cluster} is missing: put ${password} back.`,
    );
  }
  const made = randomBytes(24).toString("base64url");
  writeFileSync(password, `${made}\n`, { mode: 0o600 });
  return made;
}

export interface ClusterWish {
  readonly folder: string;
  readonly password: string;
  readonly owner: Owner;
  /** Whether what is written must survive a power cut. */
  readonly durable: boolean;
}

/** Writes a new database cluster. It appears whole or not at all, so a killed first start leaves nothing half made. */
export async function createCluster(binaries: Binaries, wish: ClusterWish): Promise<void> {
  const { folder, password, owner } = wish;
  const { cluster } = layoutOf(folder);
  refuseClosedFolders(cluster, owner);
  refuseClosedFolders(binaries.initdb, owner);
  const draft = `${cluster}-being-made`;
  const passwordFile = `${draft}-password`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (owner) {
    for (const made of [draft, passwordFile]) chownSync(made, owner.uid, owner.gid);
  }
  try {
    await initialise(binaries, draft, passwordFile, wish);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(draft, cluster);
}

function initialise(
  { initdb }: Binaries,
  draft: string,
  passwordFile: string,
  { owner, durable }: ClusterWish,
): Promise<void> {
  const flags = [
    `--pgdata=${draft}`,
    `--username=${DATABASE_USER}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    // Sorting by code point is the same on every machine; the character types are Unicode's.
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--lc-collate=C",
    `--lc-ctype=${process.platform === "darwin" ? "en_US.UTF-8" : "C.UTF-8"}`,
    "--lc-messages=C",
    "--no-instructions",
    ...(durable ? [] : ["--no-sync"]),
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(initdb, flags, { ...owner, stdio: ["ignore", "ignore", "pipe"] });
    let complaint = "";
    child.stderr.on("data", (chunk: Buffer) => (complaint += chunk.toString()));
    child.on("error", (error) => {
      reject(new StartRefusal(`PostgreSQL's initdb cannot be run: ${lineOf(error)}`));
    });
    child.on("close", (code) => {
      if (code === 0) resolve();
      else
        reject(
          new StartRefusal(`The database could not be made in ${draft}: ${lineOf(complaint)}`),
        );
    });
  });
}

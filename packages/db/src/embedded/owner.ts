import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { StartRefusal } from "./start-refusal.ts";

/** The user a server runs as; undefined is the user who started the portal. */
export type Owner = { readonly uid: number; readonly gid: number } | undefined;

const SYSTEM_USER = "postgres";

/**
 * PostgreSQL refuses to run as root, so root starts it as the owner of the data it finds,
 * and as user `postgres` (made when missing) where there is none yet.
 */
export function ownerOf(cluster: string): Owner {
  if (process.getuid?.() !== 0) return undefined;
  if (existsSync(cluster)) {
    const { uid, gid } = statSync(cluster);
    if (uid !== 0) return { uid, gid };
  }
  return findUser() ?? createUser();
}

function findUser(): Owner {
  try {
    return { uid: askId("-u"), gid: askId("-g") };
  } catch {
    return undefined;
  }
}

function askId(flag: string): number {
  return Number(
    execFileSync("id", [flag, SYSTEM_USER], { stdio: ["ignore", "pipe", "ignore"] }).toString(),
  );
}

function createUser(): Owner {
  try {
    execFileSync("groupadd", ["--system", SYSTEM_USER], { stdio: "ignore" });
    execFileSync("useradd", ["--system", "--no-create-home", "-g", SYSTEM_USER, SYSTEM_USER], {
      stdio: "ignore",
    });
  } catch {
    // Reported below: without the user there is nothing to run as.
  }
  const user = findUser();
  if (user) return user;
  throw new StartRefusal(
    "PostgreSQL does not run as root, and user postgres could not be made: start the portal as an ordinary user.",
  );
}

/** Refuses when the server's user cannot enter one of the folders above `target`. */
export function refuseClosedFolders(target: string, owner: Owner): void {
  if (!owner) return;
  const closed = foldersAbove(target).find((folder) => !mayEnter(folder, owner));
  if (closed === undefined) return;
  throw new StartRefusal(
    `Started as root, PostgreSQL runs as user postgres (${String(owner.uid)}), who cannot enter ${closed}: run chmod o+x ${closed}, or start as an ordinary user.`,
  );
}

function foldersAbove(target: string): string[] {
  const parent = path.dirname(path.resolve(target));
  return parent === path.resolve(target) ? [] : [...foldersAbove(parent), parent];
}

function mayEnter(folder: string, owner: NonNullable<Owner>): boolean {
  const { mode, uid, gid } = statSync(folder);
  if (uid === owner.uid) return (mode & 0o100) !== 0;
  if (gid === owner.gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}

import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { identityOf, isAlive } from "./process-identity.ts";
import { codeOf, StartRefusal } from "./start-refusal.ts";

interface Holder {
  readonly pid: number;
  readonly identity: string;
}

export interface FolderLock {
  release(): void;
}

const LOCK_FILE = "in-use.json";

/** Number of the living process that uses the folder, if there is one. */
export function holderOf(folder: string): number | undefined {
  const holder = readHolder(path.join(folder, LOCK_FILE));
  return holder && isHolding(holder) ? holder.pid : undefined;
}

/** Whether a process took the folder and did not give it back, alive or not. */
export function isMarkedInUse(folder: string): boolean {
  return existsSync(path.join(folder, LOCK_FILE));
}

/** Takes the folder for this process. Refuses while another living process has it; a dead one's hold is cleared. */
export function lockFolder(folder: string): FolderLock {
  const file = path.join(folder, LOCK_FILE);
  const mine: Holder = { pid: process.pid, identity: identityOf(process.pid) };
  const draft = `${file}.${String(process.pid)}`;
  writeFileSync(draft, JSON.stringify(mine), { mode: 0o644 });
  try {
    if (!link(draft, file)) {
      clearDead(folder, file);
      if (!link(draft, file)) throw inUse(folder, readHolder(file));
    }
  } finally {
    rmSync(draft, { force: true });
  }
  return {
    release: () => {
      release(file, mine);
    },
  };
}

function link(draft: string, file: string): boolean {
  try {
    linkSync(draft, file); // unlike a plain write, all or nothing, and only one of two can win
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

function clearDead(folder: string, file: string): void {
  const holder = readHolder(file);
  if (holder && isHolding(holder)) throw inUse(folder, holder);
  const aside = `${file}.dead.${String(process.pid)}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
  }
  rmSync(aside, { force: true });
}

function release(file: string, mine: Holder): void {
  const holder = readHolder(file);
  if (holder?.pid === mine.pid && holder.identity === mine.identity) rmSync(file, { force: true });
}

function isHolding({ pid, identity }: Holder): boolean {
  return isAlive(pid) && identityOf(pid) === identity;
}

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Holder;
  } catch {
    return undefined;
  }
}

function inUse(folder: string, holder: Holder | undefined): StartRefusal {
  return new StartRefusal(
    `Another portal already runs on ${folder} (process ${holder ? String(holder.pid) : "unknown"}): stop it first, or set another DATA_DIR.`,
  );
}

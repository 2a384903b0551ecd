import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { commandOf, isAlive } from "./process-identity.ts";
import { StartRefusal } from "./start-refusal.ts";

const POLL_MS = 20;
const STOP_MS = 30_000;

interface Postmaster {
  readonly pid: number;
  readonly status: string;
}

/** What a running server wrote about itself into its cluster. */
export function readPostmaster(cluster: string): Postmaster | undefined {
  try {
    const lines = readFileSync(path.join(cluster, "postmaster.pid"), "utf8").split("\n");
    return { pid: Number(lines[0]), status: (lines[7] ?? "").trim() };
  } catch {
    return undefined;
  }
}

/**
 * Clears what a killed portal left behind: a server that outlived it is stopped, and a note whose
 * process number now belongs to some other program is removed (PostgreSQL would believe it).
 * Call only while holding the folder.
 */
export async function settleFormerServer(cluster: string): Promise<void> {
  const former = readPostmaster(cluster);
  if (!former || !isAlive(former.pid)) return;
  if (!isServerOf(cluster, former.pid)) {
    rmSync(path.join(cluster, "postmaster.pid"), { force: true });
    return;
  }
  signal(former.pid, "SIGINT");
  if (await isGone(former.pid, STOP_MS)) return;
  signal(former.pid, "SIGQUIT");
  if (await isGone(former.pid, STOP_MS)) return;
  throw new StartRefusal(
    `The PostgreSQL of an earlier start (process ${String(former.pid)}) does not stop: end it, then start again.`,
  );
}

function isServerOf(cluster: string, pid: number): boolean {
  const command = commandOf(pid);
  return command.includes("postgres") && command.includes(cluster);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended by itself in between.
  }
}

async function isGone(pid: number, withinMs: number): Promise<boolean> {
  for (let waited = 0; waited < withinMs; waited += POLL_MS) {
    if (!isAlive(pid)) return true;
    await pause(POLL_MS);
  }
  return !isAlive(pid);
}

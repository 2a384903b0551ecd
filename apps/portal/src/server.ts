import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { lineOf, StartRefusal } from "@regolith/db";

const READY_MS = 120_000;
const POLL_MS = 50;
const STOP_MS = 15_000;
const LOG_LIMIT_BYTES = 10_000_000;

export interface ServerWish {
  /** What it is called in messages. */
  readonly name: string;
  /** The program's file, run by the Node that runs this. */
  readonly program: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly log: string;
  /** Answers 200 when the server can do its work; one without an address says `ready` to who started it. */
  readonly readyUrl?: string;
}

export interface Server {
  readonly name: string;
  readonly pid: number;
  /** Settles with one line about it when the server has ended, for whatever reason. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

/** Starts one of the portal's servers; it is not ready yet. */
export function startServer(wish: ServerWish): Server & { untilReady: () => Promise<void> } {
  if (existsSync(wish.log) && statSync(wish.log).size > LOG_LIMIT_BYTES) {
    renameSync(wish.log, `${wish.log}.1`);
  }
  const log = openSync(wish.log, "a", 0o600);
  const logStart = statSync(wish.log).size;
  // Its own process group, so that Ctrl-C reaches this program only, which then stops them in order.
  const child = spawn(
    process.execPath,
    ["--import", new URL(withParentFile, import.meta.url).href, wish.program],
    {
      cwd: path.dirname(wish.program),
      env: wish.environment,
      detached: true,
      windowsHide: true,
      stdio: ["ignore", log, log, "ipc"],
    },
  );
  closeSync(log);
  let hasSaidReady = false;
  child.on("message", (message) => {
    hasSaidReady ||= message === "ready";
  });
  const isReady = async () => (wish.readyUrl === undefined ? hasSaidReady : answers(wish.readyUrl));
  const ended = new Promise<string>((resolve) => {
    child.once("error", (error) => {
      resolve(`The ${wish.name} cannot be run: ${lineOf(error)}`);
    });
    child.once("exit", (code, signal) => {
      resolve(obituary(wish, signal ?? `status ${String(code)}`, logStart));
    });
  });
  return {
    name: wish.name,
    pid: child.pid ?? 0,
    ended,
    stop: () => stopServer(child, ended),
    untilReady: () => untilReady(wish, isReady, ended),
  };
}

const withParentFile = import.meta.url.endsWith(".ts") ? "with-parent.ts" : "with-parent.js";

async function untilReady(
  wish: ServerWish,
  isReady: () => Promise<boolean>,
  ended: Promise<string>,
): Promise<void> {
  const deadline = AbortSignal.timeout(READY_MS);
  let death: string | undefined;
  void ended.then((line) => (death = line));
  while (!deadline.aborted) {
    if (death !== undefined) throw new StartRefusal(death);
    if (await isReady()) return;
    await pause(POLL_MS);
  }
  throw new StartRefusal(
    `The ${wish.name} was not ready after ${String(READY_MS / 1000)} s: see ${wish.log}`,
  );
}

async function answers(url: string): Promise<boolean> {
  try {
    const { ok } = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    return ok;
  } catch {
    return false;
  }
}

async function stopServer(child: ChildProcess, ended: Promise<string>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), STOP_MS);
  await ended;
  clearTimeout(timer);
}

/** That it ended, and its last complaint, in one line. */
function obituary({ name, log }: ServerWish, how: string, logStart: number): string {
  const lines = readFileSync(log).subarray(logStart).toString().trim().split("\n");
  const complaint = lines.findLast((line) => complaintIn(line) !== undefined) ?? "";
  const said = complaintIn(complaint);
  return `The ${name} stopped by itself (${how}${said === undefined ? "" : `: ${said}`}): see ${log}`;
}

const ERROR_LEVEL = 50;

/** What a line of log complains about; structured lines below an error do not. */
function complaintIn(line: string): string | undefined {
  try {
    const entry: unknown = JSON.parse(line);
    if (typeof entry !== "object" || entry === null) return undefined;
    const { level = 0, msg } = entry as { level?: number; msg?: string };
    return level >= ERROR_LEVEL ? msg : undefined;
  } catch {
    const isStack = /^\s|^Node\.js v/.test(line);
    return line === "" || isStack ? undefined : line;
  }
}

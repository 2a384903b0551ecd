import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import type { Owner } from "./owner.ts";
import { readPostmaster } from "./postmaster.ts";
import { lineOf, StartRefusal } from "./start-refusal.ts";

const POLL_MS = 20;
const READY_MS = 300_000; // recovery after a crash may replay a lot
const STOP_MS = 30_000;
const LOG_LIMIT_BYTES = 10_000_000;

export interface ServerWish {
  readonly postgres: string;
  readonly cluster: string;
  readonly log: string;
  readonly port: number;
  readonly owner: Owner;
  readonly durable: boolean;
}

export interface ServerProcess {
  readonly pid: number;
  /** Settles when the server has ended, for whatever reason. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** Starts the server and waits until it takes connections. Rejects with the last words of its log. */
export async function runServer(wish: ServerWish): Promise<ServerProcess> {
  if (existsSync(wish.log) && statSync(wish.log).size > LOG_LIMIT_BYTES) {
    renameSync(wish.log, `${wish.log}.1`);
  }
  const log = openSync(wish.log, "a", 0o600);
  const logStart = statSync(wish.log).size;
  // Its own process group: Ctrl-C in a terminal must not stop the database before its users.
  // One whose data may be lost goes with the terminal.
  const child = spawn(wish.postgres, flagsOf(wish), {
    ...wish.owner,
    detached: wish.durable,
    windowsHide: true,
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => {
      resolve();
    });
    child.once("error", () => {
      resolve();
    });
  });
  const stopWithUs = () => child.kill("SIGINT");
  process.once("exit", stopWithUs);
  void ended.then(() => process.removeListener("exit", stopWithUs));
  await untilReady(child, wish, logStart);
  return { pid: child.pid ?? 0, ended, stop: () => stopServer(child, ended) };
}

function flagsOf({ cluster, port, durable }: ServerWish): string[] {
  const settings = {
    port: String(port),
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: "200",
    timezone: "UTC",
    log_timezone: "UTC",
    ...(durable ? {} : { fsync: "off", full_page_writes: "off", synchronous_commit: "off" }),
  };
  return ["-D", cluster, ...Object.entries(settings).flatMap(([k, v]) => ["-c", `${k}=${v}`])];
}

async function untilReady(child: ChildProcess, wish: ServerWish, logStart: number): Promise<void> {
  let failure: Error | undefined;
  child.once("error", (error) => (failure = error));
  for (let waited = 0; waited < READY_MS; waited += POLL_MS) {
    if (failure) throw new StartRefusal(`PostgreSQL cannot be run: ${lineOf(failure)}`);
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new ServerDidNotStart(readFileSync(wish.log).subarray(logStart).toString(), wish.log);
    }
    const { pid, status } = readPostmaster(wish.cluster) ?? {};
    if (pid === child.pid && status === "ready") return;
    await pause(POLL_MS);
  }
  await stopServer(child, Promise.resolve());
  throw new StartRefusal(
    `PostgreSQL was not ready after ${String(READY_MS / 1000)} s: see ${wish.log}.`,
  );
}

async function stopServer(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill("SIGINT"); // "fast": ends sessions, writes everything, leaves
  const timer = setTimeout(() => child.kill("SIGQUIT"), STOP_MS);
  await ended;
  clearTimeout(timer);
}

/** The server ended before it was ready; `words` is what it wrote meanwhile. */
export class ServerDidNotStart extends StartRefusal {
  readonly isPortBusy: boolean;
  readonly isStillInMemory: boolean;

  constructor(words: string, log: string) {
    const fatal =
      /(?:FATAL|PANIC): {2}(.*)/.exec(words)?.[1] ?? words.trim().split("\n").at(-1) ?? "";
    super(`PostgreSQL did not start: ${lineOf(fatal)} (see ${log}).`);
    this.isPortBusy = /could not (?:bind|create any TCP)/.test(words);
    this.isStillInMemory = words.includes("shared memory block");
  }
}

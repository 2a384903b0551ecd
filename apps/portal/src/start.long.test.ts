import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { connect, freePort } from "@regolith/db";
import { ROOT, serverEnvironment } from "./env.ts";

// Starts and kills the built portal as a whole, each time as a process of its own.
const MAIN = path.join(ROOT, "apps/portal/dist/main.js");

interface Running {
  readonly databaseUrl: string;
  readonly processes: {
    readonly web: number;
    readonly api: number;
    readonly worker: number;
    readonly database: number;
  };
}

let home: string;
let environment: Record<string, string>;
const started: ChildProcess[] = [];

beforeAll(async () => {
  home = mkdtempSync(path.join(tmpdir(), "regolith-long-test-"));
  chmodSync(home, 0o755);
  environment = serverEnvironment({
    DATABASE_URL: undefined,
    SMTP_URL: undefined,
    DATA_DIR: path.join(home, "data"),
    API_PORT: String(await freePort()),
    WEB_PORT: String(await freePort()),
  });
});

afterEach(async () => {
  for (const child of started.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    const gone = once(child, "exit");
    child.kill("SIGTERM");
    await gone;
  }
});

afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

function run(): ChildProcess {
  const child = spawn(process.execPath, [MAIN], {
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
  });
  started.push(child);
  return child;
}

async function start(): Promise<{ portal: ChildProcess; running: Running }> {
  const portal = run();
  await lineWith(portal, "Ctrl-C stops it.");
  return { portal, running: whatRuns() };
}

function whatRuns(): Running {
  const read = (file: string) => readFileSync(path.join(home, "data", file), "utf8").trim();
  const { databasePort, processes } = JSON.parse(read("running.json")) as {
    databasePort: number;
    processes: Running["processes"];
  };
  const password = read("postgres/password");
  const place = `127.0.0.1:${String(databasePort)}/regolith`;
  return { databaseUrl: `postgresql://regolith:${password}@${place}`, processes };
}

/** Waits until it has said so; rejects when it ends before. */
function lineWith(child: ChildProcess, words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes(words)) resolve();
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.once("close", () => {
      reject(new Error(`It ended without saying "${words}": ${said}`));
    });
  });
}

function kill(pid: number): void {
  process.kill(pid, "SIGKILL");
}

async function untilGone(pid: number): Promise<void> {
  for (;;) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    await pause(20);
  }
}

async function remember(url: string, year: number): Promise<void> {
  const db = connect(url);
  await db.prisma.applicationNumber.create({ data: { year, last: 1 } });
  await db.close();
}

async function remembers(url: string, year: number): Promise<boolean> {
  const db = connect(url);
  const found = await db.prisma.applicationNumber.findUnique({ where: { year } });
  await db.close();
  return found !== null;
}

async function untilServersAreGone({ processes }: Running): Promise<void> {
  const { web, api, worker } = processes;
  await Promise.all([web, api, worker].map(untilGone));
}

it("begins with the demonstration, stops on request, and keeps its data", async () => {
  const first = run();
  await lineWith(first, "preparing the demonstration");
  await lineWith(first, "Ctrl-C stops it.");
  const { processes } = whatRuns();
  first.kill("SIGTERM");
  expect(await once(first, "exit")).toEqual([0, null]);
  await Promise.all(Object.values(processes).map(untilGone));

  const { running } = await start();
  const db = connect(running.databaseUrl);
  expect(await db.prisma.sample.count()).toBeGreaterThan(0);
  await db.close();
});

it("recovers when everything was killed at once, with what was committed", async () => {
  const { portal, running } = await start();
  await remember(running.databaseUrl, 1901);
  for (const pid of [portal.pid ?? 0, ...Object.values(running.processes)]) kill(pid);
  await Promise.all(Object.values(running.processes).map(untilGone));

  const again = await start();
  expect(await remembers(again.running.databaseUrl, 1901)).toBe(true);
});

it("takes care of what a killed start left running", async () => {
  const { portal, running } = await start();
  await remember(running.databaseUrl, 1902);
  kill(portal.pid ?? 0);
  await untilServersAreGone(running);

  const again = await start();
  await untilGone(running.processes.database);
  expect(await remembers(again.running.databaseUrl, 1902)).toBe(true);
});

it.each(["api", "web", "worker", "database"] as const)(
  "says so, stops the rest and fails when its %s ends by itself",
  async (part) => {
    const { portal, running } = await start();
    let errors = "";
    portal.stderr?.on("data", (chunk: Buffer) => (errors += chunk.toString()));
    const ended = once(portal, "close");
    kill(running.processes[part]);
    expect(await ended).toEqual([1, null]);
    expect(errors).toMatch(/^The [^\n]* stopped by itself[^\n]*\n$/);
    await Promise.all(Object.values(running.processes).map(untilGone));
  },
);

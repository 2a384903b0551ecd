import { freePort } from "@regolith/db";
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const ROOT = path.resolve(import.meta.dirname, "../..");

export interface Running {
  readonly url: string;
  /** From its start until it answered, ms. */
  readonly startedMs: number;
  stop(): Promise<void>;
}

export async function startApi(databaseUrl: string): Promise<Running> {
  const port = await freePort();
  const program = path.join(ROOT, "apps/api/dist/main.js");
  const child = spawn(process.execPath, [program], {
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      NODE_ENV: "production",
      DATABASE_URL: databaseUrl,
      API_PORT: String(port),
      AUTH_SECRET: "a secret for as long as the bench runs",
    },
  });
  const origin = `http://127.0.0.1:${String(port)}`;
  return ready(child, `${origin}/graphql`, () => fetch(`${origin}/readyz`));
}

export async function startFloor(databaseUrl: string): Promise<Running> {
  const port = await freePort();
  const program = path.join(import.meta.dirname, "floor.ts");
  const child = spawn(process.execPath, [program, databaseUrl, String(port)], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { NODE_ENV: "production" },
  });
  const url = `http://127.0.0.1:${String(port)}/`;
  return ready(child, url, () => fetch(url, { method: "POST" }));
}

async function ready(
  child: ChildProcess,
  url: string,
  ask: () => Promise<Response>,
): Promise<Running> {
  const started = performance.now();
  const stop = async () => {
    if (child.exitCode !== null) return;
    child.kill();
    await once(child, "exit");
  };
  while (child.exitCode === null) {
    const answer = await ask().catch(() => null);
    if (answer?.ok === true) {
      return { url, startedMs: Math.round(performance.now() - started), stop };
    }
    await pause(20);
  }
  throw new Error(`A process to be measured ended with status ${String(child.exitCode)}`);
}

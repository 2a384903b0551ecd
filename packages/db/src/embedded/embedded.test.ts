import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { removeEmbedded } from "./remove-embedded.ts";
import { type EmbeddedServer, startEmbedded } from "./start-embedded.ts";

let home: string;
let folder: string;
const running: EmbeddedServer[] = [];

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), "regolith-embedded-test-"));
  chmodSync(home, 0o755);
  folder = path.join(home, "postgres");
});

afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
  rmSync(home, { recursive: true, force: true });
});

async function start({ port, durable = false }: { port?: number; durable?: boolean } = {}) {
  const server = await startEmbedded({ folder, port, durable });
  running.push(server);
  return server;
}

async function ask(server: EmbeddedServer, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

function occupyPort(): Promise<{ port: number; server: Server }> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve({ port: typeof address === "object" ? (address?.port ?? 0) : 0, server });
    });
  });
}

it("keeps what was written over a stop and a start", async () => {
  const first = await start();
  await ask(first, "create table kept as select 42 as answer");
  await first.stop();
  expect(await ask(await start(), "select answer from kept")).toEqual([{ answer: 42 }]);
});

it("listens on the loopback address only, and takes its own password only", async () => {
  const server = await start();
  expect(await ask(server, "select current_setting('listen_addresses') as addresses")).toEqual([
    { addresses: "127.0.0.1" },
  ]);
  await expect(
    ask({ ...server, url: server.url.replace(/:[^:@]+@/, ":wrong@") }, "select 1"),
  ).rejects.toThrow("password authentication failed");
});

it("keeps its password in a file that only its owner reads", async () => {
  const server = await start();
  const file = path.join(folder, "password");
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(server.url).toContain(readFileSync(file, "utf8").trim());
});

it("sorts by code point and finds Chinese by trigram", async () => {
  const server = await start();
  await ask(server, "create extension pg_trgm");
  const [row] = await ask(server, "select similarity('月壤玄武岩', '月壤玄武岩屑') > 0.3 as alike");
  expect(row).toEqual({ alike: true });
});

it("writes through to the disk unless its data may be lost", async () => {
  const server = await start({ durable: true });
  expect(await ask(server, "select current_setting('fsync') as fsync")).toEqual([{ fsync: "on" }]);
});

it("recovers when the server was killed, with what was committed", async () => {
  const first = await start({ durable: true });
  await ask(first, "create table kept as select 42 as answer");
  process.kill(first.pid, "SIGKILL");
  await first.ended;
  expect(existsSync(path.join(folder, "cluster/postmaster.pid"))).toBe(true);
  await first.stop();

  expect(await ask(await start(), "select answer from kept")).toEqual([{ answer: 42 }]);
});

it("is not misled by a stale note that names a living process", async () => {
  const first = await start();
  await first.stop();
  const note = [String(process.pid), path.join(folder, "cluster"), "1", "5432"].join("\n");
  writeFileSync(path.join(folder, "cluster/postmaster.pid"), `${note}\n`);
  expect(await ask(await start(), "select 1 as one")).toEqual([{ one: 1 }]);
});

it("refuses a folder that another start uses", async () => {
  await start();
  await expect(startEmbedded({ folder, durable: false })).rejects.toThrow(
    `Another portal already runs on ${folder} (process ${String(process.pid)})`,
  );
});

it("refuses a busy port by name", async () => {
  const { port, server } = await occupyPort();
  try {
    await expect(start({ port })).rejects.toThrow(
      `Port ${String(port)} is taken by another program: free it, or choose another DATABASE_PORT.`,
    );
  } finally {
    server.close();
  }
});

it("refuses data of another PostgreSQL", async () => {
  const first = await start();
  await first.stop();
  writeFileSync(path.join(folder, "cluster/PG_VERSION"), "17\n");
  await expect(start()).rejects.toThrow("was written by PostgreSQL 17, and this portal brings 18");
});

it("refuses a file in place of the folder", async () => {
  writeFileSync(folder, "");
  await expect(start()).rejects.toThrow(
    `The data folder ${folder} cannot be used: it is not a folder.`,
  );
});

it("refuses data whose password is gone", async () => {
  const first = await start();
  await first.stop();
  rmSync(path.join(folder, "password"));
  await expect(start()).rejects.toThrow("is missing: put");
});

const whenRoot = process.getuid?.() === 0 ? it : it.skip;

whenRoot("refuses, as root, a folder that user postgres cannot enter", async () => {
  chmodSync(home, 0o700);
  await expect(start()).rejects.toThrow(`who cannot enter ${home}: run chmod o+x ${home}`);
});

it("deletes an embedded server with its data, and no server that runs", async () => {
  const server = await start();
  await expect(removeEmbedded(folder)).rejects.toThrow("Another portal already runs");
  await server.stop();
  await removeEmbedded(folder);
  expect(existsSync(folder)).toBe(false);
});

import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "@regolith/db";
import { portal } from "./setup/index.ts";
import { inherited } from "./setup/env.ts";

const MAIN = path.resolve(import.meta.dirname, "../dist/main.js");

interface Outcome {
  readonly code: number | null;
  readonly errors: string;
}

let home: string;

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), "regolith-refusal-test-"));
  chmodSync(home, 0o755);
});

afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

/** Runs the real start with these settings until it ends. */
async function start(settings: Record<string, string>): Promise<Outcome> {
  const ports = { API_PORT: String(await freePort()), WEB_PORT: String(await freePort()) };
  const env = { ...inherited(), DATA_DIR: path.join(home, "data"), ...ports, ...settings };
  const child = spawn(process.execPath, [MAIN], { env, stdio: ["ignore", "ignore", "pipe"] });
  let errors = "";
  child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
  return new Promise((resolve) => {
    child.once("close", (code) => {
      resolve({ code, errors });
    });
  });
}

function listen(): Promise<{ server: Server; port: string }> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve({ server, port: typeof address === "object" ? String(address?.port) : "" });
    });
  });
}

const AUTH_SECRET = "only-for-a-test-and-long-enough-0123456789";

it.each(["API_PORT", "WEB_PORT", "DATABASE_PORT"])(
  "refuses a busy %s in one line",
  async (name) => {
    const { server, port } = await listen();
    try {
      expect(await start({ [name]: port })).toEqual({
        code: 1,
        errors: `Port ${port} is taken by another program: free it, or choose another ${name}.\n`,
      });
    } finally {
      server.close();
    }
  },
);

it.each([
  ["that is none", "nonsense", "DATABASE_URL is not the address of a PostgreSQL database"],
  ["where nothing answers", "postgresql://a:b@127.0.0.1:1/c", "DATABASE_URL: nothing answers at"],
])("refuses a DATABASE_URL %s in one line", async (_case, url, line) => {
  const { code, errors } = await start({ DATABASE_URL: url, AUTH_SECRET });
  expect(code).toBe(1);
  expect(errors).toMatch(/^[^\n]+\n$/);
  expect(errors).toContain(line);
});

it("refuses a DATABASE_URL with a wrong password in one line that does not repeat it", async () => {
  const url = new URL(portal().databaseUrl);
  url.password = "a-wrong-one";
  const { code, errors } = await start({ DATABASE_URL: url.href, AUTH_SECRET });
  expect(code).toBe(1);
  expect(errors).toMatch(/^DATABASE_URL: .* refuses the user name or password\.\n$/);
  expect(errors).not.toContain("a-wrong-one");
});

it("refuses a database of one's own without the secret that signs its sessions", async () => {
  const { code, errors } = await start({ DATABASE_URL: portal().databaseUrl });
  expect(code).toBe(1);
  expect(errors).toMatch(/^With DATABASE_URL, AUTH_SECRET must be set too[^\n]*\n$/);
});

it("refuses a data folder that cannot be used in one line", async () => {
  const folder = path.join(home, "data");
  writeFileSync(folder, "");
  expect(await start({})).toEqual({
    code: 1,
    errors: `The data folder ${folder} cannot be used: it is not a folder.\n`,
  });
});

it("refuses a data folder that holds other things in one line", async () => {
  mkdirSync(path.join(home, "data"));
  writeFileSync(path.join(home, "data/thesis.txt"), "mine");
  const { code, errors } = await start({});
  expect(code).toBe(1);
  expect(errors).toMatch(/^The data folder .* holds files that are not a portal's[^\n]*\n$/);
});

const isRoot = process.getuid?.() === 0;

(isRoot ? it : it.skip)("refuses, as root, a folder closed to user postgres", async () => {
  chmodSync(home, 0o700);
  const { code, errors } = await start({});
  expect(code).toBe(1);
  expect(errors).toMatch(/^Started as root, [^\n]* cannot enter [^\n]*\n$/);
});

(isRoot ? it.skip : it)("refuses a data folder that may not be read", async () => {
  mkdirSync(path.join(home, "data"), { mode: 0o000 });
  const { code, errors } = await start({});
  expect(code).toBe(1);
  expect(errors).toMatch(/^The data folder [^\n]* you may not read or write it\.\n$/);
});

it("refuses a second start on the data of a portal that runs, in one line", async () => {
  const { code, errors } = await start({ DATA_DIR: portal().dataFolder });
  expect(code).toBe(1);
  expect(errors).toMatch(/^Another portal already runs on [^\n]* \(process \d+\)[^\n]*\n$/);
});

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { createTestDatabase, type TestDatabase } from "@regolith/db/testing";
import { aMail } from "./testing/a-worker.ts";
import { type MailServer, startMailServer } from "./testing/mail-server.ts";

// Two workers as programs of their own, one of them killed in the middle of many mails.
const PROGRAM = path.resolve(import.meta.dirname, "../dist/main.js");
const MAILS = 500;

let db: TestDatabase;
let server: MailServer;
const started: ChildProcess[] = [];

beforeAll(async () => {
  db = await createTestDatabase();
  server = await startMailServer();
});

afterAll(async () => {
  for (const child of started) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    const gone = once(child, "exit");
    child.kill("SIGTERM");
    await gone;
  }
  await server.close();
  await db.drop();
});

async function startProgram(): Promise<ChildProcess> {
  const child = spawn(process.execPath, [PROGRAM], {
    env: {
      DATABASE_URL: db.url,
      SMTP_URL: server.url,
      MAIL_FROM: "Regolith <no-reply@portal.example>",
      WEB_ORIGIN: "https://portal.example",
    },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  started.push(child);
  await once(child, "message"); // ready
  return child;
}

it("delivers every mail when one of two workers is killed in the middle, at most one of them twice", async () => {
  const [victim] = await Promise.all([startProgram(), startProgram()]);
  const ids = await Promise.all(
    Array.from({ length: MAILS }, (_, index) => aMail(db, { address: `p${index}@journeys.test` })),
  );
  await server.received(MAILS / 3);
  victim.kill("SIGKILL");
  const before = server.mails.length;
  expect(before).toBeLessThan(MAILS);

  for (;;) {
    const sent = await db.prisma.outboxMail.count({ where: { state: "SENT" } });
    if (sent === MAILS) break;
    await pause(100);
  }
  const arrived = server.mails.map(({ messageId }) => messageId);
  const expected = new Set(ids.map((id) => `<${id}@portal.example>`));
  expect(new Set(arrived)).toEqual(expected);
  expect(arrived.length - expected.size).toBeLessThanOrEqual(1);
});

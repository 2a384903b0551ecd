import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { aPerson, createTestDatabase, type TestDatabase } from "@regolith/db/testing";
import type { Running } from "../start-worker.ts";
import { aMail, aWorker, type WorkerWish } from "../testing/a-worker.ts";
import { type MailServer, refusal, startMailServer } from "../testing/mail-server.ts";

let db: TestDatabase;
const running: Running[] = [];
const servers: MailServer[] = [];

beforeEach(async () => {
  db = await createTestDatabase();
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((worker) => worker.stop()));
  for (const server of servers.splice(0)) await server.close();
  await db.drop();
});

async function aServer(options?: Parameters<typeof startMailServer>[0]): Promise<MailServer> {
  const server = await startMailServer(options);
  servers.push(server);
  return server;
}

async function start(wish: Omit<WorkerWish, "databaseUrl"> = {}): Promise<Running> {
  const worker = await aWorker({ databaseUrl: db.url, ...wish });
  running.push(worker);
  return worker;
}

const mailOf = (id: string) => db.prisma.outboxMail.findUniqueOrThrow({ where: { id } });

/** Waits until the mail stands like this. */
async function until(
  id: string,
  isSo: (mail: Awaited<ReturnType<typeof mailOf>>) => boolean,
): Promise<Awaited<ReturnType<typeof mailOf>>> {
  for (;;) {
    const mail = await mailOf(id);
    if (isSo(mail)) return mail;
    await pause(20);
  }
}

it("sends what comes into the outbox, once, and remembers it", async () => {
  const server = await aServer();
  const before = await aMail(db);
  await start({ smtpUrl: server.url });
  await server.received(1);
  const after = await aMail(db, { title: "A later one" });
  await server.received(2);
  const sent = await until(after, ({ state }) => state === "SENT");
  expect(sent).toMatchObject({ attempts: 1, lastError: null, sentAt: expect.any(Date) });
  expect(sent.subject).toBe(server.mails[1]?.subject);
  expect(server.mails.map(({ messageId }) => messageId)).toEqual([
    `<${before}@portal.example>`,
    `<${after}@portal.example>`,
  ]);
  expect(await jobs()).toBe(0);
});

/** What the queue still holds. */
async function jobs(): Promise<number> {
  const { rows } = await db.pool.query<{ n: number }>("select count(*)::int n from pgboss.job");
  return rows[0]?.n ?? -1;
}

it("takes a mail up when its transaction is through, and never before", async () => {
  const server = await aServer();
  await start({ smtpUrl: server.url });
  const { promise: isWritten, resolve: written } = Promise.withResolvers<string>();
  const { promise: mayCommit, resolve: commit } = Promise.withResolvers<undefined>();
  const writing = db.prisma.$transaction(async (tx) => {
    written(await aMail({ prisma: tx } as typeof db));
    await mayCommit;
  });
  await isWritten;
  const other = await aMail(db);
  await until(other, ({ state }) => state === "SENT");
  expect(server.mails).toHaveLength(1);
  commit(undefined);
  await writing;
  await server.received(2);
});

it("lets each mail be picked up by one of two workers", async () => {
  const server = await aServer();
  await Promise.all([start({ smtpUrl: server.url }), start({ smtpUrl: server.url })]);
  const ids = await Promise.all(
    Array.from({ length: 60 }, (_, index) => aMail(db, { address: `p${index}@journeys.test` })),
  );
  await server.received(60);
  await Promise.all(ids.map((id) => until(id, ({ state }) => state === "SENT")));
  const arrived = server.mails.map(({ messageId }) => messageId);
  expect(arrived).toHaveLength(60);
  expect(new Set(arrived)).toEqual(new Set(ids.map((id) => `<${id}@portal.example>`)));
});

it("tries again after a pause, with what the server said kept for the administrators", async () => {
  let isBusy = true;
  const server = await aServer({
    onRcptTo: (_, __, callback) => {
      callback(isBusy ? refusal(451, "4.3.0 Busy") : null);
    },
  });
  await start({ smtpUrl: server.url });
  const id = await aMail(db);
  const refused = await until(id, ({ lastError }) => lastError !== null);
  expect(refused).toMatchObject({ state: "WAITING", attempts: 1, lastError: "451 4.3.0 Busy" });
  isBusy = false;
  const sent = await until(id, ({ state }) => state === "SENT");
  expect(sent).toMatchObject({ attempts: 2, lastError: null });
  const waited = (sent.lastTriedAt?.getTime() ?? 0) - (refused.lastTriedAt?.getTime() ?? 0);
  expect(waited).toBeGreaterThanOrEqual(1_000);
});

it("parks a mail at once that the server will never take", async () => {
  const server = await aServer({
    onRcptTo: (_, __, callback) => {
      callback(refusal(550, "5.1.1 No such user"));
    },
  });
  await start({ smtpUrl: server.url });
  const parked = await until(await aMail(db), ({ state }) => state === "PARKED");
  expect(parked).toMatchObject({ attempts: 1, lastError: "550 5.1.1 No such user", sentAt: null });
  expect(parked.subject).not.toBeNull();
  expect(await jobs()).toBe(0);
});

it("tells an administrator of a parked mail, and comes to an end when that mail is parked, too", async () => {
  const server = await aServer({
    onRcptTo: (_, __, callback) => {
      callback(refusal(550, "5.1.1 No such user"));
    },
  });
  const { id: personId, email } = await aPerson(db.prisma, { roles: ["ADMINISTRATOR"] });
  await start({ smtpUrl: server.url });
  await until(await aMail(db), ({ state }) => state === "PARKED");
  const about = await db.prisma.outboxMail.findFirstOrThrow({ where: { address: email } });
  await until(about.id, ({ state }) => state === "PARKED");
  expect(await db.prisma.notification.findMany({ select: { personId: true, kind: true } })).toEqual(
    [{ personId, kind: "MAIL_PARKED" }],
  );
  expect([await db.prisma.outboxMail.count(), await jobs()]).toEqual([2, 0]);
});

it("parks a mail after the last try", async () => {
  const server = await aServer({
    onRcptTo: (_, __, callback) => {
      callback(refusal(451, "4.3.0 Busy"));
    },
  });
  await start({ smtpUrl: server.url, tries: { most: 2 } });
  const parked = await until(await aMail(db), ({ state }) => state === "PARKED");
  expect(parked).toMatchObject({ attempts: 2, lastError: "451 4.3.0 Busy" });
});

it("goes on with the others when one cannot be written", async () => {
  const server = await aServer();
  const { id: odd } = await db.prisma.outboxMail.create({
    data: {
      ...{ template: "OF_A_LATER_VERSION", params: {}, address: "x@journeys.test", language: "ZH" },
      createdAt: new Date(),
    },
  });
  await start({ smtpUrl: server.url });
  await until(await aMail(db), ({ state }) => state === "SENT");
  const failed = await until(odd, ({ lastError }) => lastError !== null);
  expect(failed).toMatchObject({ state: "WAITING", subject: null });
});

it("stops after the mail in hand", async () => {
  const { promise: isHere, resolve: arrive } = Promise.withResolvers<undefined>();
  const { promise: mayAnswer, resolve: answer } = Promise.withResolvers<undefined>();
  const server = await aServer({
    onData: (stream, _, callback) => {
      stream.resume();
      stream.on("end", () => {
        arrive(undefined);
        void mayAnswer.then(() => {
          callback();
        });
      });
    },
  });
  const worker = await start({ smtpUrl: server.url });
  const [id, next] = [await aMail(db), await aMail(db)];
  await isHere;
  running.splice(0);
  const stopping = worker.stop();
  answer(undefined);
  await stopping;
  expect(await mailOf(id)).toMatchObject({ state: "SENT", attempts: 1 });
  expect(await mailOf(next)).toMatchObject({ state: "WAITING", attempts: 0 });
});

it("hands a mail over again whose place in the queue was lost", async () => {
  const server = await aServer();
  const id = await aMail(db);
  await db.prisma.outboxMail.update({ where: { id }, data: { queuedAt: new Date(0) } });
  await start({ smtpUrl: server.url });
  await server.received(1);
  expect(server.mails[0]?.messageId).toBe(`<${id}@portal.example>`);
});

it("goes on when the database has cut all its connections", async () => {
  const server = await aServer();
  await start({ smtpUrl: server.url });
  await db.pool.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
  );
  await until(await aMail(db), ({ state }) => state === "SENT");
});

it("leaves mails waiting without a mail server, and says so", async () => {
  const id = await aMail(db);
  const worker = await start();
  expect(await db.prisma.mailDelivery.findUnique({ where: { id: 1 } })).toMatchObject({
    ...{ way: "NONE", server: null },
  });
  await worker.stop();
  running.splice(0);
  expect(await mailOf(id)).toMatchObject({ state: "WAITING", queuedAt: null, attempts: 0 });
});

it("keeps mails of a demonstration without a mail server in its own mailbox", async () => {
  await db.prisma.installation.create({
    data: { id: 1, isDemonstration: true, startedAt: new Date() },
  });
  await start();
  const address = `${randomUUID()}@journeys.test`;
  const id = await aMail(db, { address });
  const { subject } = await until(id, ({ state }) => state === "SENT");
  const kept = await db.prisma.demonstrationMail.findUniqueOrThrow({ where: { id } });
  expect(kept).toMatchObject({ address, subject, language: "EN" });
  expect(kept.text).toContain("https://portal.example/en/applications/abc");
  expect(kept.text).toContain("Demonstration");
});

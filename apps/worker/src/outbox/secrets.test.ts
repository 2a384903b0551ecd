import { setTimeout as pause } from "node:timers/promises";
import { enqueueMail } from "@regolith/db";
import { createTestDatabase, type TestDatabase } from "@regolith/db/testing";
import type { MailParams, MailTemplate } from "@regolith/domain";
import { aWorker } from "../testing/a-worker.ts";
import { refusal, startMailServer } from "../testing/mail-server.ts";

let db: TestDatabase;
beforeEach(async () => {
  db = await createTestDatabase();
});
afterEach(() => db.drop());

const SECRET = "the-secret-of-a-link";
const endsAt = "2026-06-02T08:00:00Z";
const link = { secret: SECRET, endsAt };
const institution = { en: "Institute of Probes", zh: null };

/** What every mail needs, with a secret wherever there is one. */
const EVERY: { readonly [Template in MailTemplate]: MailParams[Template] } = {
  NOTIFICATION: {
    kind: "APPROVED",
    params: { number: "REG-2026-0001", title: "Cooling of a basalt" },
    ...{ path: "/applications/abc", dueAt: null },
  },
  DIGEST: { items: [] },
  VERIFY_EMAIL: link,
  CONFIRM_EMAIL: link,
  RESET_PASSWORD: link,
  NO_ACCOUNT: {},
  PASSWORD_CHANGED: { at: endsAt },
  ACCOUNT_EXISTS: {},
  CHANGE_EMAIL: link,
  ADDRESS_TAKEN: {},
  EMAIL_CHANGE_ASKED: { address: "new@journeys.test" },
  EMAIL_CHANGED: { address: "new@journeys.test", undo: link },
  EMAIL_CHANGE_UNDONE: { at: endsAt },
  INVITATION: {
    ...{ inviter: "Ada", number: "REG-2026-0001", title: "", expiresAt: endsAt },
    path: `/invitations/${SECRET}`,
  },
  OFFICER_INVITED: {
    ...{ name: "Ruth", institution, proposer: "Ada", expiresAt: endsAt },
    path: `/officer-invitations/${SECRET}`,
  },
};
const TEMPLATES = Object.keys(EVERY) as MailTemplate[];

async function enqueueEvery(): Promise<void> {
  for (const template of TEMPLATES) {
    await enqueueMail(db.prisma, {
      ...{ template, params: EVERY[template], address: "lin@journeys.test", language: "EN" },
      ...{ personId: null, at: new Date("2026-06-01T08:00:00Z") },
    });
  }
}

async function whenNoneWaits() {
  while ((await db.prisma.outboxMail.count({ where: { state: "WAITING" } })) > 0) await pause(20);
  return db.prisma.outboxMail.findMany();
}

it("forgets every secret as soon as its mail has left", async () => {
  await enqueueEvery();
  const server = await startMailServer();
  const worker = await aWorker({ databaseUrl: db.url, smtpUrl: server.url });
  const sent = await whenNoneWaits();
  await worker.stop();
  await server.close();
  const withSecret = TEMPLATES.filter((one) => JSON.stringify(EVERY[one]).includes(SECRET));
  expect(server.mails.filter(({ text }) => text?.includes(SECRET))).toHaveLength(withSecret.length);
  expect(sent.every(({ state }) => state === "SENT")).toBe(true);
  const kept = sent.map(({ seq: _, ...mail }) => mail);
  expect(JSON.stringify(kept)).not.toContain(SECRET);
  for (const { template, params } of sent) {
    const isEmptied = withSecret.includes(template as MailTemplate);
    expect([template, params]).toEqual([
      template,
      isEmptied ? {} : EVERY[template as MailTemplate],
    ]);
  }
});

it("keeps the secret of a mail that was given up, so that it can be sent again", async () => {
  await enqueueMail(db.prisma, {
    ...{ template: "RESET_PASSWORD", params: link, address: "lin@journeys.test", language: "EN" },
    ...{ personId: null, at: new Date("2026-06-01T08:00:00Z") },
  });
  const server = await startMailServer({
    onRcptTo: (_, __, callback) => {
      callback(refusal(550, "5.1.1 No such user"));
    },
  });
  const worker = await aWorker({ databaseUrl: db.url, smtpUrl: server.url });
  const [parked] = await whenNoneWaits();
  await worker.stop();
  await server.close();
  expect(parked).toMatchObject({ state: "PARKED", params: link });
});

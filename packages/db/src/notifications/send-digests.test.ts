import type { Actor } from "@regolith/domain";
import { aPerson, anApplication } from "../testing/builders.ts";
import { createTestDatabase, type TestDatabase } from "../testing/index.ts";
import { listNotifications, markRead } from "./list-notifications.ts";
import { notify } from "./notify.ts";
import { sendDigests } from "./send-digests.ts";

const AT = new Date("2026-06-01T08:00:00Z");
const NEXT_DAY = new Date("2026-06-02T00:00:00Z");

let db: TestDatabase;
beforeEach(async () => {
  db = await createTestDatabase();
});
afterEach(() => db.drop());

async function aDailyReader(): Promise<{ reader: Actor; applicationId: string }> {
  const { prisma } = db;
  const reader = await aPerson(prisma, { mailFrequency: "DAILY", language: "ZH" });
  const { id } = await anApplication(prisma, { personId: reader.id, status: "SUBMITTED" });
  return { reader, applicationId: id };
}

async function tell(reader: Actor, id: string, kinds: readonly ("RECEIVED" | "REVOKED")[]) {
  for (const kind of kinds) {
    await notify(db.prisma, {
      ...{ kind, actorId: null, at: AT },
      params: { number: "2026-0001", title: "Old glass", note: "Because." },
      application: {
        ...{
          id,
          status: "SUBMITTED",
          personId: reader.id,
          memberIds: [],
          formerIds: [],
          teamEmails: [],
          reviewerIds: [],
          voterIds: [],
          conflictedIds: [],
        },
        endorserId: null,
      },
    });
  }
}

it("gathers what was told since the last one into one mail in the reader's language", async () => {
  const { reader, applicationId } = await aDailyReader();
  await tell(reader, applicationId, ["RECEIVED", "REVOKED"]);
  expect(await db.prisma.outboxMail.count()).toBe(0);
  expect(await sendDigests(db, NEXT_DAY)).toBe(1);
  expect(await db.prisma.outboxMail.findMany()).toMatchObject([
    {
      ...{ template: "DIGEST", language: "ZH", address: reader.email, createdAt: NEXT_DAY },
      params: { items: [{ kind: "RECEIVED" }, { kind: "REVOKED" }] },
    },
  ]);
  expect(await sendDigests(db, NEXT_DAY)).toBe(0);
});

it("writes each digest once however many processes gather at the same moment", async () => {
  const { reader, applicationId } = await aDailyReader();
  await tell(reader, applicationId, ["RECEIVED"]);
  const written = await Promise.all([1, 2, 3, 4].map(() => sendDigests(db, NEXT_DAY)));
  expect(written.reduce((sum, one) => sum + one)).toBe(1);
  expect(await db.prisma.outboxMail.count()).toBe(1);
});

it("leaves out what was read in the portal meanwhile", async () => {
  const { reader, applicationId } = await aDailyReader();
  await tell(reader, applicationId, ["RECEIVED"]);
  await markRead(db.prisma, reader, { which: "ALL", at: AT });
  expect(await sendDigests(db, NEXT_DAY)).toBe(0);
});

it("shows and mails nothing about an application that is no longer the reader's to see", async () => {
  const { prisma } = db;
  const { reader: pi } = await aDailyReader();
  const member = await aPerson(prisma, { mailFrequency: "DAILY" });
  const { id } = await anApplication(prisma, { personId: pi.id, members: [member] });
  await prisma.notification.create({
    data: {
      ...{ personId: member.id, kind: "RECEIVED", applicationId: id, path: "/", at: AT },
      params: { number: "1", title: "" },
    },
  });
  const page = { limit: 10, isBackward: false };
  expect(await listNotifications(prisma, member, {}, page)).toHaveLength(1);
  await prisma.teamMember.deleteMany({ where: { personId: member.id } });
  expect(await listNotifications(prisma, member, {}, page)).toEqual([]);
  expect(await sendDigests(db, NEXT_DAY)).toBe(0);
});

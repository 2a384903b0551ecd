import type { Actor } from "@regolith/domain";
import { toGlobalId } from "../global-id.ts";
import {
  anApplication,
  aPerson,
  BUILT_AT,
  createTestDatabase,
  type TestDatabase,
} from "../testing/index.ts";
import { claimUnscanned, recordScan, releaseScan } from "./scan-queue.ts";
import { attached, fileOf, LATER, someBytes, type Sender } from "./testing/uploads.ts";

let db: TestDatabase;
let sender: Sender;

beforeAll(async () => {
  db = await createTestDatabase();
});
beforeEach(async () => {
  await db.prisma.application.deleteMany({ where: { status: "DRAFT" } });
  const pi = await aPerson(db.prisma);
  const { id } = await anApplication(db.prisma, { personId: pi.id });
  sender = { applicationId: id, personId: pi.id };
});
afterAll(() => db.drop());

describe("waiting for a scanner", () => {
  it("each file is taken by one process only, the oldest first", async () => {
    const waiting = { state: "SCANNING" } as const;
    const second = await attached(db, sender, someBytes(10), waiting);
    const first = await attached(db, sender, someBytes(10), { ...waiting, at: BUILT_AT });
    const claims = await Promise.all(Array.from({ length: 4 }, () => claimUnscanned(db, LATER)));
    const ids = claims.flatMap((claim) => (claim === null ? [] : [claim.id]));
    expect(ids.toSorted()).toEqual([first, second].toSorted());
    await releaseScan(db, second);
    expect((await claimUnscanned(db, LATER))?.id).toBe(second);
    expect(await claimUnscanned(db, LATER)).toBeNull();
    expect((await claimUnscanned(db, new Date(LATER.getTime() + 6 * 60_000)))?.id).toBe(first);
  });

  it("a file without a finding is ready, one with a finding is put away and said so in the audit", async () => {
    const clean = await attached(db, sender, someBytes(10), { state: "SCANNING" });
    const bad = await attached(db, sender, someBytes(10), { state: "SCANNING" });
    await recordScan(db, await fileOf(db, clean), { finding: null, at: LATER });
    await recordScan(db, await fileOf(db, bad), { finding: "Eicar-Signature", at: LATER });
    expect(await fileOf(db, clean)).toMatchObject({ state: "READY", scannedAt: LATER });
    expect(await fileOf(db, bad)).toMatchObject({
      state: "QUARANTINED",
      finding: "Eicar-Signature",
    });
    const [event] = await db.prisma.auditEvent.findMany({ where: { subjectId: bad } });
    expect(event).toMatchObject({ action: "attachment.quarantined", actorId: null });
    expect(await claimUnscanned(db, LATER)).toBeNull();
  });

  it("what came in before there was a scanner is looked at as well", async () => {
    const id = await attached(db, sender, someBytes(10));
    const claimed = await claimUnscanned(db, LATER);
    expect(claimed?.id).toBe(id);
    await recordScan(db, await fileOf(db, id), { finding: "Worm", at: LATER });
    expect(await fileOf(db, id)).toMatchObject({ state: "QUARANTINED" });
  });
});

describe("a finding is told", () => {
  async function quarantined(
    facts: Sender,
  ): Promise<{ personId: string; kind: string; path: string }[]> {
    const id = await attached(db, facts, someBytes(10), { state: "SCANNING" });
    await recordScan(db, await fileOf(db, id), { finding: "Worm", at: LATER });
    return db.prisma.notification.findMany({
      where: { at: LATER },
      select: { personId: true, kind: true, path: true },
      orderBy: { seq: "asc" },
    });
  }

  let administrator: Actor;
  beforeAll(async () => {
    administrator = await aPerson(db.prisma, { roles: ["ADMINISTRATOR"] });
  });
  beforeEach(() => db.prisma.notification.deleteMany());

  it("to its sender, the responsible user, and administrators, each with a place to go", async () => {
    const told = await quarantined(sender);
    const application = toGlobalId("Application", sender.applicationId);
    expect(told).toEqual([
      {
        ...{ personId: sender.personId, kind: "FILE_QUARANTINED" },
        path: `/applications/${application}/attachments`,
      },
      {
        ...{ personId: administrator.id, kind: "MALWARE_FOUND" },
        path: `/office/people/${toGlobalId("Person", sender.personId)}`,
      },
    ]);
  });

  it("of a message to its sender alone, never across to the other side", async () => {
    const office = await aPerson(db.prisma, { roles: ["SECRETARIAT"] });
    const member = await aPerson(db.prisma);
    const { id } = await anApplication(db.prisma, {
      ...{ personId: sender.personId, status: "SUBMITTED", members: [member] },
    });
    const application = toGlobalId("Application", id);
    const cases = [
      [office, "INTERNAL", `/office/applications/${application}?view=messages&talk=internal`],
      [office, "APPLICANT", `/office/applications/${application}?view=messages`],
      [member, "APPLICANT", `/applications/${application}/messages`],
    ] as const;
    for (const [{ id: personId }, channel, path] of cases) {
      await db.prisma.notification.deleteMany();
      const told = await quarantined({ applicationId: id, personId, channel });
      const team = told.filter((one) => one.personId !== administrator.id);
      expect(team).toEqual([{ personId, kind: "FILE_QUARANTINED", path }]);
    }
  });

  it("not to a sender for whom the application is no longer there", async () => {
    const stranger = await aPerson(db.prisma);
    const { id } = await anApplication(db.prisma, {
      ...{ personId: sender.personId, status: "SUBMITTED" },
    });
    const facts = { applicationId: id, personId: stranger.id, channel: "APPLICANT" } as const;
    expect(await quarantined(facts)).toMatchObject([{ kind: "MALWARE_FOUND" }]);
  });
});

import { recordMove } from "../applications/record-move.ts";
import { lockApplication } from "../applications/find-applications.ts";
import { aPerson, anApplication, anInstitution, aRound } from "../testing/builders.ts";
import { toGlobalId } from "../global-id.ts";
import { notify } from "./notify.ts";
import { createTestDatabase, type TestDatabase } from "../testing/index.ts";

const AT = new Date("2026-06-01T08:00:00Z");

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());
beforeEach(() => db.prisma.roleGrant.updateMany({ data: { revokedAt: new Date() } }));

async function submitted(by: "PI" | "OFFICER" = "PI") {
  const { prisma } = db;
  const institution = await anInstitution(prisma, { nameEn: "University of Bern" });
  const pi = await aPerson(prisma, { language: "ZH" });
  const joined = await aPerson(prisma, { mailFrequency: "DAILY" });
  const officer = await aPerson(prisma, { officerOf: [institution.id] });
  const secretary = await aPerson(prisma, { roles: ["SECRETARIAT"] });
  const secretaryInTeam = await aPerson(prisma, { roles: ["SECRETARIAT"] });
  await aPerson(prisma, { roles: ["CURATOR"] });
  const { id } = await anApplication(prisma, {
    ...{ personId: pi.id, status: "ENDORSEMENT", endorserId: institution.id, members: [joined] },
    teamEmails: [secretaryInTeam.email.toUpperCase()],
  });
  const actor = by === "PI" ? pi : officer;
  await prisma.$transaction(async (tx) => {
    const application = await lockApplication(tx, actor, id);
    if (application === null) throw new Error("Not there");
    const action = by === "PI" ? "RECALL" : "ENDORSE";
    const to = by === "PI" ? "DRAFT" : "SUBMITTED";
    await recordMove(tx, application, { action, to, actorId: actor.id, at: AT });
  });
  return { id, people: { pi, joined, officer, secretary, secretaryInTeam } };
}

it("tells of a move whom the table names, without who did it and office people of the team", async () => {
  const { id, people } = await submitted("OFFICER");
  const told = await db.prisma.notification.findMany({
    where: { applicationId: id },
    orderBy: { seq: "asc" },
    select: { personId: true, kind: true, path: true, readAt: true },
  });
  const globalId = Buffer.from(`Application:${id}`).toString("base64url");
  const endorsed = { kind: "ENDORSED", path: `/applications/${globalId}`, readAt: null };
  const office = { kind: "SUBMITTED", path: `/office/applications/${globalId}`, readAt: null };
  expect(told.filter(({ kind }) => kind === "ENDORSED")).toEqual(
    expect.arrayContaining([
      { personId: people.pi.id, ...endorsed },
      { personId: people.joined.id, ...endorsed },
    ]),
  );
  expect(told.filter(({ kind }) => kind === "SUBMITTED")).toEqual([
    { personId: people.secretary.id, ...office },
  ]);
  expect(told).toHaveLength(3);
});

it("writes a mail in the person's language at once, and none for who reads a daily digest", async () => {
  const { people } = await submitted("OFFICER");
  const mails = await db.prisma.outboxMail.findMany({
    where: { personId: { in: [people.pi.id, people.joined.id] } },
  });
  expect(mails).toMatchObject([
    {
      ...{ personId: people.pi.id, address: people.pi.email, language: "ZH", state: "WAITING" },
      ...{ template: "NOTIFICATION", attempts: 0, queuedAt: null },
      params: {
        kind: "ENDORSED",
        params: { institution: { en: "University of Bern" } },
        dueAt: null,
      },
    },
  ]);
  const waiting = await db.prisma.notification.findMany({ where: { mailedAt: null } });
  expect(waiting.map(({ personId }) => personId)).toContain(people.joined.id);
});

it("gives whoever submits a receipt, though they did it themselves", async () => {
  const { prisma } = db;
  const pi = await aPerson(prisma);
  const { id, number } = await anApplication(prisma, { personId: pi.id });
  await prisma.$transaction(async (tx) => {
    const { id: roundId } = await aRound(tx);
    await tx.application.update({ where: { id }, data: { roundId } });
    const application = await lockApplication(tx, pi, id);
    if (application === null) throw new Error("Not there");
    await recordMove(tx, application, {
      action: "SUBMIT",
      to: "SUBMITTED",
      actorId: pi.id,
      at: AT,
    });
  });
  const told = await prisma.notification.findMany({ where: { personId: pi.id } });
  expect(told).toMatchObject([{ kind: "RECEIVED", params: { number } }]);
});

it("tells nobody of a move that concerns nobody else", async () => {
  const { id } = await submitted("PI");
  expect(await db.prisma.notification.count({ where: { applicationId: id } })).toBe(0);
});

it("tells of what is about no application, and leads to the institution it is about", async () => {
  const { prisma } = db;
  const { id: institutionId } = await anInstitution(prisma);
  const secretary = await aPerson(prisma, { roles: ["SECRETARIAT"] });
  const named = await aPerson(prisma);
  const about = { application: null, actorId: null, at: AT } as const;
  const path = `/office/institutions/${toGlobalId("Institution", institutionId)}`;
  const institution = { en: "University of Bern", zh: null };
  await notify(prisma, {
    ...{ ...about, kind: "INSTITUTION_PROPOSED", params: { institution, proposer: "Ada" } },
    path,
  });
  await notify(prisma, {
    ...{ ...about, kind: "OFFICER_CONFIRMED", params: { institution, waiting: 2 } },
    named: [named.id],
  });
  const told = await prisma.notification.findMany({
    where: { personId: { in: [secretary.id, named.id] } },
    orderBy: { seq: "asc" },
    select: { personId: true, path: true, applicationId: true },
  });
  expect(told).toEqual([
    { personId: secretary.id, path, applicationId: null },
    { personId: named.id, path: "/endorsements", applicationId: null },
  ]);
});

it("refuses to lead to an institution that is not named", async () => {
  const institution = { en: "University of Bern", zh: null };
  await expect(
    notify(db.prisma, {
      ...{ kind: "INSTITUTION_PROPOSED", params: { institution, proposer: "Ada" } },
      ...{ application: null, actorId: null, at: AT },
    }),
  ).rejects.toThrow("needs a path");
});

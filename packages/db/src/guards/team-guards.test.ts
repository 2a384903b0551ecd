import { randomUUID } from "node:crypto";
import { MEMBER_STATES, MEMBER_STEPS, type MemberState } from "@regolith/domain";
import { anApplication, aPerson, BUILT_AT } from "../testing/builders.ts";
import { createTestDatabase, type TestDatabase } from "../testing/index.ts";
import { refusal } from "./testing/refusal.ts";

let db: TestDatabase;
let pi: string;
beforeAll(async () => {
  db = await createTestDatabase();
  pi = (await aPerson(db.prisma)).id;
});
afterAll(() => db.drop());

const LATER = new Date(BUILT_AT.getTime() + 1);
const query = (sql: string, ...values: readonly unknown[]) => db.pool.query(sql, [...values]);
const aHash = () => (randomUUID() + randomUUID()).replaceAll("-", "");

/** Somebody of a team in a state, with an open invitation if they are invited. */
async function aMember(state: MemberState = "INVITED") {
  const { id: applicationId } = await anApplication(db.prisma, { personId: pi });
  const personId = state === "ACCEPTED" ? (await aPerson(db.prisma)).id : null;
  const id = randomUUID();
  await db.prisma.$transaction(async (tx) => {
    const facts = { position: 0, fullName: "Bo Vik", role: "CO_INVESTIGATOR" as const };
    await tx.teamMember.create({ data: { id, applicationId, state, personId, ...facts } });
    if (state === "INVITED") await tx.invitation.create({ data: anInvitation(id, applicationId) });
  });
  return { id, applicationId, personId };
}

function anInvitation(memberId: string, applicationId: string) {
  return {
    ...{ applicationId, memberId, address: "bo@people.test", tokenHash: aHash() },
    ...{ invitedById: pi, invitedAt: BUILT_AT, expiresAt: LATER },
  };
}

describe("a member", () => {
  const steps = MEMBER_STATES.flatMap((from) =>
    MEMBER_STATES.filter((to) => to !== from).map((to) => ({ from, to })),
  );

  it.each(steps)("goes from $from to $to only if the domain says so", async ({ from, to }) => {
    const { id, applicationId } = await aMember(from);
    const personId = to === "ACCEPTED" ? (await aPerson(db.prisma)).id : null;
    const change = db.prisma.$transaction(async (tx) => {
      await tx.invitation.updateMany({
        where: { memberId: id, state: "PENDING" },
        data: { state: "WITHDRAWN", endedAt: LATER },
      });
      if (to === "INVITED") await tx.invitation.create({ data: anInvitation(id, applicationId) });
      await tx.$executeRaw`update "TeamMember" set "state" = ${to}::"MemberState", "personId" = ${personId}::uuid
        where "id" = ${id}::uuid`;
    });
    const isStep = MEMBER_STEPS.some(([one, other]) => one === from && other === to);
    await (isStep ? expect(change).resolves.toBeUndefined() : expect(change).rejects.toThrow());
  });

  it("who joined stays who they are, in this application", async () => {
    const { id } = await aMember("ACCEPTED");
    const other = await aPerson(db.prisma);
    const elsewhere = await anApplication(db.prisma, { personId: pi });
    const change = (column: string, value: string) =>
      refusal(query(`UPDATE "TeamMember" SET "${column}" = $2 WHERE "id" = $1`, id, value));
    expect(await change("personId", other.id)).toBe("RG070");
    expect(await change("applicationId", elsewhere.id)).toBe("RG070");
  });

  it("is invited exactly while an invitation is open", async () => {
    const { id } = await aMember("INVITED");
    const end = `UPDATE "Invitation" SET "state" = 'EXPIRED', "endedAt" = now() WHERE "memberId" = $1`;
    expect(await refusal(query(end, id))).toBe("RG072");
    const listed = await aMember("LISTED");
    const invite = `UPDATE "TeamMember" SET "state" = 'INVITED' WHERE "id" = $1`;
    expect(await refusal(query(invite, listed.id))).toBe("RG072");
  });

  it("has one open invitation at a time", async () => {
    const { id, applicationId } = await aMember("INVITED");
    const second = db.prisma.invitation.create({ data: anInvitation(id, applicationId) });
    await expect(second).rejects.toThrow("Unique constraint");
  });

  it("is never the applicant", async () => {
    const { applicationId } = await aMember("LISTED");
    const join = query(
      `UPDATE "TeamMember" SET "state" = 'ACCEPTED', "personId" = $2 WHERE "applicationId" = $1`,
      ...[applicationId, pi],
    );
    expect(await refusal(join)).toBe("RG070");
    const insert = query(
      `INSERT INTO "TeamMember" ("id", "applicationId", "position", "fullName", "role", "state", "personId")
       VALUES (gen_random_uuid(), $1, 1, 'Ada', 'STUDENT', 'ACCEPTED', $2)`,
      ...[applicationId, pi],
    );
    expect(await refusal(insert)).toBe("RG073");
    const joined = await aMember("ACCEPTED");
    const becomePi = query(
      `UPDATE "Application" SET "personId" = $2 WHERE "id" = $1`,
      ...[joined.applicationId, joined.personId],
    );
    expect(await refusal(becomePi)).toBe("RG073");
  });
});

describe("an invitation", () => {
  it("is answered or ended once, and then stays as it is", async () => {
    const { id } = await aMember("INVITED");
    await db.prisma.$transaction([
      db.prisma.invitation.updateMany({
        where: { memberId: id },
        data: { state: "WITHDRAWN", endedAt: LATER },
      }),
      db.prisma.teamMember.update({ where: { id }, data: { state: "LISTED" } }),
    ]);
    const set = (change: string) =>
      refusal(query(`UPDATE "Invitation" SET ${change} WHERE "memberId" = $1`, id));
    expect(await set(`"state" = 'PENDING', "endedAt" = null`)).toBe("RG071");
    expect(await set(`"state" = 'EXPIRED'`)).toBe("RG071");
    expect(await set(`"endedAt" = now()`)).toBe("RG071");
  });

  it.each(["address", "tokenHash"])("never changes its %s", async (column) => {
    const { id } = await aMember("INVITED");
    const change = `UPDATE "Invitation" SET "${column}" = $2 WHERE "memberId" = $1`;
    expect(await refusal(query(change, id, "b".repeat(64)))).toBe("RG071");
  });

  it("never changes its term", async () => {
    const { id } = await aMember("INVITED");
    const change = `UPDATE "Invitation" SET "expiresAt" = "expiresAt" + interval '1 day' WHERE "memberId" = $1`;
    expect(await refusal(query(change, id))).toBe("RG071");
  });

  it("is deleted with its application only", async () => {
    const { id, applicationId } = await aMember("INVITED");
    expect(await refusal(query(`DELETE FROM "Invitation" WHERE "memberId" = $1`, id))).toBe(
      "RG010",
    );
    expect(await refusal(query(`TRUNCATE "Invitation"`))).toBe("RG010");
    await db.prisma.application.delete({ where: { id: applicationId } });
    expect(await db.prisma.invitation.count({ where: { applicationId } })).toBe(0);
  });

  it("outlives its member only when it is over", async () => {
    const { id, applicationId } = await aMember("INVITED");
    const remove = () => refusal(query(`DELETE FROM "TeamMember" WHERE "id" = $1`, id));
    expect(await remove()).toBe("RG071");
    await db.prisma.$transaction(async (tx) => {
      const end = { state: "WITHDRAWN", endedAt: LATER } as const;
      await tx.invitation.updateMany({ where: { memberId: id }, data: end });
      await tx.teamMember.delete({ where: { id } });
    });
    const left = await db.prisma.invitation.findMany({ where: { applicationId } });
    expect(left).toMatchObject([{ memberId: null, state: "WITHDRAWN" }]);
  });
});

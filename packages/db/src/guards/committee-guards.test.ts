import { randomUUID } from "node:crypto";
import { AT } from "../ledger/testing/rows.ts";
import { createTestDatabase, type TestDatabase } from "../testing/index.ts";
import { anApplication, aPerson } from "./testing/application-rows.ts";
import { refusal } from "./testing/refusal.ts";

let db: TestDatabase;
let personId: string;
beforeAll(async () => {
  db = await createTestDatabase();
  personId = await aPerson(db.prisma);
});
afterAll(() => db.drop());

const query = (sql: string, ...values: readonly unknown[]) => db.pool.query(sql, [...values]);

describe("a recommendation", () => {
  const to = (id: string, status: string) =>
    query(
      `UPDATE "Application" SET "status" = $2::"ApplicationStatus" WHERE "id" = $1`,
      id,
      status,
    );
  const confirm = (id: string, by: string | null) =>
    query(`UPDATE "Application" SET "confirmedById" = $2 WHERE "id" = $1`, id, by);
  const decide = (applicationId: string, by: string, outcome = "APPROVED", level = "AUTHORITY") =>
    query(
      `INSERT INTO "Decision" ("id", "applicationId", "level", "outcome", "personId", "at")
       VALUES (gen_random_uuid(), $1, $2::"DecisionLevel", $3::"DecisionOutcome", $4, $5)`,
      ...[applicationId, level, outcome, by, AT],
    );

  it("is approved only once the office confirmed it", async () => {
    const { id } = await anApplication(db.prisma, personId, "RECOMMENDED");
    expect(await refusal(to(id, "APPROVED"))).toBe("RG012");
    await confirm(id, personId);
    expect(await refusal(to(id, "APPROVED"))).toBeUndefined();
  });

  it("is not approved by whoever confirmed it, and by anybody else", async () => {
    const { id } = await anApplication(db.prisma, personId, "RECOMMENDED");
    await confirm(id, personId);
    expect(await refusal(decide(id, personId))).toBe("RG012");
    expect(await refusal(decide(id, personId, "CONFIRMED", "OFFICE"))).toBeUndefined();
    expect(await refusal(decide(id, await aPerson(db.prisma)))).toBeUndefined();
  });

  it("keeps every decision as it was taken", async () => {
    const { id } = await anApplication(db.prisma, personId, "RECOMMENDED");
    await decide(id, personId, "RECOMMENDED", "COMMITTEE");
    const change = `UPDATE "Decision" SET "reasons" = 'other' WHERE "applicationId" = $1`;
    expect(await refusal(query(change, id))).toBe("RG010");
    expect(await refusal(query(`TRUNCATE "Decision"`))).toBe("RG010");
    expect(await refusal(query(`DELETE FROM "Decision" WHERE "applicationId" = $1`, id))).toBe(
      "RG010",
    );
  });
});

describe("an assignment", () => {
  const assign = async (
    applicationId: string,
    { role = "SECOND", state = "ASKED", answeredAt = null, endedAt = null }: Assigned,
  ) =>
    query(
      `INSERT INTO "ReviewAssignment"
         ("id", "applicationId", "personId", "role", "state", "assignedById", "askedAt", "answeredAt", "endedAt")
       VALUES ($1, $2, $3, $4::"ReviewRole", $5::"AssignmentState", $6, $7, $8, $9)`,
      ...[randomUUID(), applicationId, await aPerson(db.prisma), role, state, personId, AT],
      ...[answeredAt, endedAt],
    );
  interface Assigned {
    readonly role?: string;
    readonly state?: string;
    readonly answeredAt?: Date | null;
    readonly endedAt?: Date | null;
  }

  it("makes one chief at a time", async () => {
    const { id } = await anApplication(db.prisma, personId, "SCREENING");
    const gone = { role: "CHIEF", state: "DECLINED", answeredAt: AT, endedAt: AT };
    expect(await refusal(assign(id, gone))).toBeUndefined();
    expect(await refusal(assign(id, { role: "CHIEF" }))).toBeUndefined();
    expect(await refusal(assign(id, { role: "CHIEF" }))).toBe("23505");
    expect(await refusal(assign(id, { role: "SECOND" }))).toBeUndefined();
  });

  it.each([
    { state: "ACCEPTED" },
    { state: "DECLINED", endedAt: AT },
    { state: "DECLINED", answeredAt: AT },
    { state: "CLOSED" },
    { state: "ASKED", endedAt: AT },
  ])("cannot hold what makes no sense: %j", async (assigned) => {
    const { id } = await anApplication(db.prisma, personId, "SCREENING");
    expect(await refusal(assign(id, assigned))).toBe("23514");
  });
});

it("the same conflict of interest stands once, and ends after it began", async () => {
  const { id: applicationId } = await anApplication(db.prisma, personId, "SCREENING");
  const conflict = { applicationId, personId, kind: "FAMILY", source: "DECLARED", at: AT } as const;
  const { id } = await db.prisma.conflict.create({ data: conflict });
  const again = () =>
    query(
      `INSERT INTO "Conflict" ("id", "applicationId", "personId", "kind", "source", "at")
       VALUES (gen_random_uuid(), $1, $2, 'FAMILY', 'DECLARED', $3)`,
      ...[applicationId, personId, AT],
    );
  expect(await refusal(again())).toBe("23505");
  const end = (at: Date) => query(`UPDATE "Conflict" SET "endedAt" = $2 WHERE "id" = $1`, id, at);
  expect(await refusal(end(new Date(AT.getTime() - 1)))).toBe("23514");
  await end(AT);
  expect(await refusal(again())).toBeUndefined();
});

it("an appeal is made once, and answered by somebody at an instant", async () => {
  const { id } = await anApplication(db.prisma, personId, "DECLINED");
  const appeal = () =>
    query(
      `INSERT INTO "Appeal" ("id", "applicationId", "grounds", "madeById", "madeAt")
       VALUES (gen_random_uuid(), $1, 'The case was misread.', $2, $3)`,
      ...[id, personId, AT],
    );
  await appeal();
  expect(await refusal(appeal())).toBe("23505");
  const answer = (by: string | null) =>
    query(
      `UPDATE "Appeal" SET "state" = 'REFUSED', "answer" = 'It was read well.', "answeredById" = $2, "answeredAt" = $3 WHERE "applicationId" = $1`,
      ...[id, by, AT],
    );
  expect(await refusal(answer(null))).toBe("23514");
  expect(await refusal(answer(personId))).toBeUndefined();
});

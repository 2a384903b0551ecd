import {
  APPLICATION_STATUSES,
  isUnsubmitted,
  WORKFLOW,
  type ApplicationStatus,
} from "@regolith/domain";
import { aSample, AT } from "../ledger/testing/rows.ts";
import { anInstitution } from "../testing/builders.ts";
import { createTestDatabase, type TestDatabase } from "../testing/index.ts";
import { anApplication, aPerson } from "./testing/application-rows.ts";
import { refusal } from "./testing/refusal.ts";

let db: TestDatabase;
let personId: string;
let endorserId: string;
beforeAll(async () => {
  db = await createTestDatabase();
  personId = await aPerson(db.prisma);
  endorserId = (await anInstitution(db.prisma)).id;
});
afterAll(() => db.drop());

const query = (sql: string, ...values: readonly unknown[]) => db.pool.query(sql, [...values]);

describe("an application", () => {
  const steps = APPLICATION_STATUSES.flatMap((from) =>
    APPLICATION_STATUSES.filter((to) => to !== from).map((to) => ({ from, to })),
  );

  it.each(steps)("goes from $from to $to only if the workflow says so", async ({ from, to }) => {
    const { id } = await anApplication(db.prisma, personId, from);
    await query(`UPDATE "Application" SET "confirmedById" = $2 WHERE "id" = $1`, id, personId);
    const change = query(
      `UPDATE "Application" SET "status" = $2, "submittedAt" = $3, "decidedAt" = $4, "endorserId" = $5,
         "roundId" = (SELECT "id" FROM "Round" LIMIT 1), "statusBeforeChanges" = 'UNDER_REVIEW'
       WHERE "id" = $1`,
      ...[id, to, isUnsubmitted(to) ? null : AT, AT, endorserId],
    );
    expect(await refusal(change)).toBe(leadsTo(from, to) ? undefined : "RG012");
  });

  function leadsTo(from: ApplicationStatus, to: ApplicationStatus): boolean {
    const destinations = Object.values(WORKFLOW[from]).map((step) =>
      step.to === "BEFORE_CHANGES" ? "UNDER_REVIEW" : step.to,
    );
    return destinations.includes(to);
  }

  it("is submitted by endorsement only where the round asks for it", async () => {
    const { id } = await anApplication(db.prisma, personId);
    const code = "endorsed only";
    await query(
      `INSERT INTO "Round" ("id", "code", "nameEn", "nameZh", "audience", "opensAt", "closesAt", "provenance", "asksEndorsement")
       VALUES (gen_random_uuid(), $1, '', '', 'BOTH', $2, $3, 'DEMONSTRATION', true)`,
      ...[code, AT, new Date(AT.getTime() + 1)],
    );
    const to = (status: ApplicationStatus) =>
      query(
        `UPDATE "Application" SET "status" = $2::"ApplicationStatus", "endorserId" = $3, "submittedAt" = $4,
           "roundId" = (SELECT "id" FROM "Round" WHERE "code" = $5) WHERE "id" = $1`,
        ...[id, status, endorserId, isUnsubmitted(status) ? null : AT, code],
      );
    expect(await refusal(to("SUBMITTED"))).toBe("RG012");
    expect(await refusal(to("ENDORSEMENT"))).toBeUndefined();
    expect(await refusal(to("SUBMITTED"))).toBeUndefined();
  });

  it("is deleted with its history as a draft", async () => {
    const { id } = await anApplication(db.prisma, personId);
    await db.prisma.application.delete({ where: { id } });
    expect(await db.prisma.applicationEvent.count({ where: { applicationId: id } })).toBe(0);
  });

  it.each(APPLICATION_STATUSES.filter((status) => status !== "DRAFT"))(
    "stays once it is %s",
    async (status) => {
      const { id } = await anApplication(db.prisma, personId, status);
      expect(await refusal(query(`DELETE FROM "Application" WHERE "id" = $1`, id))).toBe("RG011");
    },
  );

  it("keeps its history, as a draft too", async () => {
    const { id } = await anApplication(db.prisma, personId);
    for (const sql of [
      `DELETE FROM "ApplicationEvent" WHERE "applicationId" = $1`,
      `UPDATE "ApplicationEvent" SET "note" = 'other' WHERE "applicationId" = $1`,
    ]) {
      expect(await refusal(query(sql, id))).toBe("RG010");
    }
  });

  it.each([
    [`UPDATE "Application" SET "version" = 0 WHERE "id" = $1`],
    [`UPDATE "Application" SET "submittedAt" = now() WHERE "id" = $1`],
    [`UPDATE "ApplicationItem" SET "minimumUg" = 50 WHERE "applicationId" = $1`],
    [
      `UPDATE "ApplicationItem" SET "minimumUg" = 200, "optimumUg" = 100 WHERE "applicationId" = $1`,
    ],
    [`UPDATE "ApplicationItem" SET "grantedUg" = 100 WHERE "applicationId" = $1`],
    [`UPDATE "ApplicationItem" SET "state" = 'GRANTED' WHERE "applicationId" = $1`],
    [`UPDATE "ApplicationItem" SET "state" = 'RECOMMENDED' WHERE "applicationId" = $1`],
    [`UPDATE "ApplicationItem" SET "feasibility" = 'FEASIBLE' WHERE "applicationId" = $1`],
    [`UPDATE "ApplicationItem" SET "judgedAt" = now() WHERE "applicationId" = $1`],
    [
      `UPDATE "ApplicationItem" SET "feasibility" = 'PARTLY', "judgedAt" = now(), "feasibleUg" = 50
       WHERE "applicationId" = $1`,
    ],
    [
      `UPDATE "ApplicationItem" SET "feasibility" = 'FEASIBLE', "judgedAt" = now(), "feasibleUg" = 100
       WHERE "applicationId" = $1`,
    ],
    [`UPDATE "ApplicationItem" SET "equivalentId" = "sampleId" WHERE "applicationId" = $1`],
    [`UPDATE "ApplicationItem" SET "grantedSampleId" = "sampleId" WHERE "applicationId" = $1`],
  ])("cannot hold what makes no sense: %s", async (sql) => {
    const { id } = await anApplication(db.prisma, personId);
    const sampleId = await aSample(db.prisma);
    await db.prisma.applicationItem.create({ data: { applicationId: id, sampleId, position: 0 } });
    expect(await refusal(query(sql, id))).toBe("23514");
  });
});

import { anApplication, aPerson, BUILT_AT } from "../testing/builders.ts";
import { createTestDatabase, type TestDatabase } from "../testing/index.ts";
import { refusal } from "./testing/refusal.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

const query = (sql: string, ...values: readonly unknown[]) => db.pool.query(sql, [...values]);

/** An assignment of an application under review, and a review that was handed in. */
async function aHandedInReview() {
  const { prisma } = db;
  const pi = await aPerson(prisma);
  const reviewer = await aPerson(prisma, { roles: ["REVIEWER"] });
  const { id: applicationId } = await anApplication(prisma, {
    ...{ personId: pi.id, status: "UNDER_REVIEW" },
  });
  const { id: assignmentId } = await prisma.reviewAssignment.create({
    data: {
      ...{ applicationId, personId: reviewer.id, role: "CHIEF", state: "ACCEPTED" },
      ...{ assignedById: pi.id, askedAt: BUILT_AT, answeredAt: BUILT_AT },
    },
  });
  const { id } = await prisma.review.create({
    data: {
      ...{ assignmentId, rubricVersion: 1, savedAt: BUILT_AT },
      ...{ confidence: "HIGH", recommendation: "ALL", noteToApplicant: "Good." },
      scores: { create: { criterion: "MERIT", score: 4 } },
    },
  });
  await prisma.review.update({
    where: { id },
    data: { state: "SUBMITTED", submittedAt: BUILT_AT },
  });
  return { id, assignmentId, applicationId, reviewerId: reviewer.id, piId: pi.id };
}

describe("a review that was handed in", () => {
  it.each([
    `update "Review" set "noteToApplicant" = 'Bad.' where "id" = $1`,
    `update "Review" set "recommendation" = 'DECLINE' where "id" = $1`,
    `update "Review" set "state" = 'DRAFT', "submittedAt" = null where "id" = $1`,
    `update "Review" set "state" = 'WITHDRAWN', "withdrawnAt" = now(), "confidence" = 'LOW' where "id" = $1`,
    `update "ReviewScore" set "score" = 1 where "reviewId" = $1`,
    `delete from "ReviewScore" where "reviewId" = $1`,
    `insert into "ReviewScore" ("reviewId", "criterion", "score") values ($1, 'CARE', 5)`,
  ])("stays as it is: %s", async (sql) => {
    const { id } = await aHandedInReview();
    expect(await refusal(query(sql, id))).toBe("RG110");
  });

  it("can be made to count no more", async () => {
    const { id } = await aHandedInReview();
    await query(
      `update "Review" set "state" = 'WITHDRAWN', "withdrawnAt" = now() where "id" = $1`,
      id,
    );
    const { noteToApplicant } = await db.prisma.review.findUniqueOrThrow({ where: { id } });
    expect(noteToApplicant).toBe("Good.");
  });

  it("is never without confidence and recommendation", async () => {
    const { assignmentId } = await aHandedInReview();
    await db.prisma.review.delete({ where: { assignmentId } });
    const inserted = query(
      `insert into "Review" ("id", "assignmentId", "state", "rubricVersion", "savedAt", "submittedAt")
       values (gen_random_uuid(), $1, 'SUBMITTED', 1, now(), now())`,
      assignmentId,
    );
    expect(await refusal(inserted)).toBe("23514");
  });
});

describe("a conflict of interest", () => {
  it("is never beside a place that its person holds, whoever writes", async () => {
    const { applicationId, reviewerId } = await aHandedInReview();
    const written = query(
      `insert into "Conflict" ("id", "applicationId", "personId", "kind", "source", "at")
       values (gen_random_uuid(), $1, $2, 'OTHER', 'DECLARED', now())`,
      applicationId,
      reviewerId,
    );
    expect(await refusal(written)).toBe("RG111");
  });

  it("forbids a new place", async () => {
    const { applicationId, piId } = await aHandedInReview();
    const other = await aPerson(db.prisma, { roles: ["REVIEWER"] });
    await db.prisma.conflict.create({
      data: {
        ...{ applicationId, personId: other.id, kind: "FAMILY", source: "DECLARED", at: BUILT_AT },
      },
    });
    const asked = query(
      `insert into "ReviewAssignment"
         ("id", "applicationId", "personId", "role", "assignedById", "askedAt")
       values (gen_random_uuid(), $1, $2, 'SECOND', $3, now())`,
      ...[applicationId, other.id, piId],
    );
    expect(await refusal(asked)).toBe("RG111");
  });
});

it.each([0, 6])("a score of %i is none", async (score) => {
  const { assignmentId } = await aHandedInReview();
  await db.prisma.review.delete({ where: { assignmentId } });
  const { id } = await db.prisma.review.create({
    data: { assignmentId, rubricVersion: 1, savedAt: BUILT_AT },
  });
  const scored = query(
    `insert into "ReviewScore" ("reviewId", "criterion", "score") values ($1, 'CARE', $2)`,
    ...[id, score],
  );
  expect(await refusal(scored)).toBe("23514");
});

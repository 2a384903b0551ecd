import { DAY_MS, FIRST_POLICY, ok, type Actor } from "@regolith/domain";
import { insertPolicyVersion } from "../policy/save-policy.ts";
import {
  aCompleteApplication,
  aPerson,
  aRound,
  aSample,
  BUILT_AT,
  createTestDatabase,
  type TestDatabase,
} from "../testing/index.ts";
import { inTransaction } from "../transaction.ts";
import { lockAssignment } from "./assignments.ts";
import { changeAssignment } from "./change-assignment.ts";
import { declareConflict } from "./declare-conflict.ts";
import { remindOfReviews } from "./remind-of-reviews.ts";

let db: TestDatabase;
let applicantId: string;
let secretariat: Actor;
const dueAt = new Date("2026-06-20T16:00:00Z");
const before = (days: number, of = dueAt) => new Date(of.getTime() - days * DAY_MS);

beforeAll(async () => {
  db = await createTestDatabase();
  applicantId = (await aPerson(db.prisma)).id;
  secretariat = await aPerson(db.prisma, { roles: ["SECRETARIAT"] });
});
afterAll(() => db.drop());

interface Place {
  readonly id: string;
  readonly reviewer: Actor;
}

/** Somebody who accepted to review an application of their own. */
async function aPlace({ roundId }: { readonly roundId?: string } = {}): Promise<Place> {
  const { prisma } = db;
  const sample = await aSample(prisma);
  const { id: applicationId } = await aCompleteApplication(prisma, {
    ...{ personId: applicantId, status: "UNDER_REVIEW", asksFor: [sample] },
    ...(roundId !== undefined && { roundId }),
  });
  const reviewer = await aPerson(prisma, { roles: ["REVIEWER"] });
  const { id } = await prisma.reviewAssignment.create({
    data: {
      ...{ applicationId, personId: reviewer.id, assignedById: secretariat.id, role: "CHIEF" },
      ...{ state: "ACCEPTED", askedAt: BUILT_AT, answeredAt: BUILT_AT, dueAt },
    },
  });
  return { id, reviewer };
}

/** What somebody was told, by its kind, and a reminder by its days before. */
async function told({ id: personId }: Actor): Promise<unknown[]> {
  const rows = await db.prisma.notification.findMany({
    where: { personId },
    orderBy: { seq: "asc" },
  });
  return rows.map(({ kind, params }) => (params as { readonly days?: number }).days ?? kind);
}

it("tells once with several clocks at the same moment", async () => {
  const places = [await aPlace(), await aPlace(), await aPlace()];
  for (const now of [before(7), before(2), dueAt]) {
    await Promise.all([1, 2, 3].map(() => remindOfReviews(db, now)));
  }
  for (const { reviewer } of places) expect(await told(reviewer)).toEqual([7, 2]);
  expect(await told(secretariat)).toEqual(places.map(() => "REVIEW_OVERDUE"));
});

it("reminds by the policy of the application's round, whatever came after it", async () => {
  await inTransaction(db, async (tx) => {
    await insertPolicyVersion(tx, {
      ...{ number: 2, settings: { ...FIRST_POLICY, reviewReminderDays: [30, 1] } },
      ...{ note: "Earlier.", actorId: secretariat.id, at: BUILT_AT },
    });
    return ok(undefined);
  });
  const { id: roundId } = await aRound(db.prisma, { policyVersion: 2 });
  const [first, second] = [await aPlace(), await aPlace({ roundId })];
  for (const days of [30, 7, 2, 1]) await remindOfReviews(db, before(days));
  expect(await told(first.reviewer)).toEqual([7, 2]);
  expect(await told(second.reviewer)).toEqual([30, 1]);
});

it("reminds anew once the office gave another day, and not of the day before it", async () => {
  const { id, reviewer } = await aPlace();
  await remindOfReviews(db, before(7));
  const later = new Date("2026-07-20T16:00:00Z");
  await inTransaction(db, async (tx) => {
    const locked = await lockAssignment(tx, secretariat, { id, as: "OFFICE" });
    if (locked === null) throw new Error("It is there");
    await changeAssignment(tx, locked.assignment, { role: "CHIEF", dueAt: later, at: before(6) });
    return ok(undefined);
  });
  await remindOfReviews(db, before(2));
  expect(await told(reviewer)).toEqual([7]);
  await remindOfReviews(db, before(7, later));
  await remindOfReviews(db, before(7, later));
  expect(await told(reviewer)).toEqual([7, 7]);
});

it("reminds nobody whose file is shut at the same moment", async () => {
  const declare = ({ id, reviewer }: Place) =>
    inTransaction(db, async (tx) => {
      const locked = await lockAssignment(tx, reviewer, { id, as: "REVIEWER" });
      if (locked === null) throw new Error("It is there");
      await declareConflict(tx, {
        ...{ head: locked.application, personId: reviewer.id },
        ...{ kind: "FAMILY", note: "", at: before(7) },
      });
      return ok(undefined);
    });
  for (let round = 0; round < 5; round += 1) {
    const place = await aPlace();
    await Promise.all([
      remindOfReviews(db, before(7)),
      declare(place),
      remindOfReviews(db, before(7)),
    ]);
    // Whichever came first: a reminder comes before the file is shut, or not at all.
    const atOnce = await told(place.reviewer);
    expect([[], [7]]).toContainEqual(atOnce);
    await remindOfReviews(db, before(2));
    expect(await told(place.reviewer)).toEqual(atOnce);
  }
});

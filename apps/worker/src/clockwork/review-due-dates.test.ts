import { randomUUID } from "node:crypto";
import type { Prisma } from "@regolith/db";
import {
  aCompleteApplication,
  aPerson,
  createTestDatabase,
  type TestDatabase,
} from "@regolith/db/testing";
import { DAY_MS } from "@regolith/domain";
import { twoWorkers, type TwoWorkers } from "../testing/two-workers.ts";

const START = new Date("2026-06-01T01:00:00Z");
/** Due dates, from the first day: several of one day, and one a day. */
const DUE_DAYS = [10, 10, 10, ...Array.from({ length: 21 }, (_, index) => index + 11)];

let db: TestDatabase;
let workers: TwoWorkers;
let secretariatId: string;
let reviewers: string[];
/** Whom no reminder reaches, each with a place of their own that is due on the same days. */
const bystanders: string[] = [];

beforeAll(async () => {
  db = await createTestDatabase();
  secretariatId = (await aPerson(db.prisma, { roles: ["SECRETARIAT"] })).id;
  reviewers = [];
  // Every third one has not answered yet.
  for (const [index, days] of DUE_DAYS.entries()) {
    reviewers.push(await aPlace({ days, state: index % 3 === 0 ? "ASKED" : "ACCEPTED" }));
  }
  const ended = { endedAt: START } as const;
  bystanders.push(
    await aPlace({ state: "DECLINED", ...ended }),
    await aPlace({ state: "WITHDRAWN", ...ended }),
    await aPlace({ state: "CLOSED", ...ended }),
    await aPlace({ dueAt: null }),
    await aPlace({}, { status: "WITHDRAWN" }),
    await aPlace({}, { status: "PANEL" }),
    await aPlace({}, { status: "CHANGES_REQUESTED" }),
    await aPlace({ review: { create: handedIn() } }),
    await withoutRole(await aPlace({})),
  );
  workers = await twoWorkers({
    ...{ databaseUrl: db.url, duty: "remind-of-reviews", start: START },
  });
});
afterAll(async () => {
  await workers.stop();
  await db.drop();
});

interface Place extends Partial<Prisma.ReviewAssignmentUncheckedCreateInput> {
  readonly days?: number;
}

/** Somebody with a place, on an application of its own; answers their id. */
async function aPlace(
  { days = 10, ...facts }: Place,
  application: { readonly status?: "WITHDRAWN" | "PANEL" | "CHANGES_REQUESTED" } = {},
): Promise<string> {
  const { prisma } = db;
  const applicant = await aPerson(prisma);
  const { id: applicationId } = await aCompleteApplication(prisma, {
    ...{ personId: applicant.id, status: "UNDER_REVIEW", ...application },
  });
  const { id: personId } = await aPerson(prisma, { id: randomUUID(), roles: ["REVIEWER"] });
  await prisma.reviewAssignment.create({
    data: {
      ...{ applicationId, personId, assignedById: secretariatId, role: "CHIEF" },
      ...{ state: "ACCEPTED", askedAt: START, answeredAt: START },
      ...{ dueAt: new Date(START.getTime() + days * DAY_MS), ...facts },
    },
  });
  return personId;
}

function handedIn(): Prisma.ReviewCreateWithoutAssignmentInput {
  return {
    ...{ rubricVersion: 1, savedAt: START, state: "SUBMITTED", submittedAt: START },
    ...{ confidence: "HIGH", recommendation: "ALL" },
  };
}

async function withoutRole(personId: string): Promise<string> {
  await db.prisma.roleGrant.updateMany({ where: { personId }, data: { revokedAt: START } });
  return personId;
}

const countTold = (kind: string) => db.prisma.notification.count({ where: { kind } });
const toldTo = (personId: string) =>
  db.prisma.notification.findMany({ where: { personId }, orderBy: { seq: "asc" } });

it("reminds, and tells the office what is overdue, exactly once each, with two workers and a clock that moves on", async () => {
  // Day by day past the first due dates, then at one leap past all others.
  for (const days of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) await workers.moveTo(days);
  // Seven days before: due dates up to day 19; two days before: up to day 14.
  const [seven, two] = [12, 7];
  expect(await countTold("REVIEW_DUE_SOON")).toBe(seven + two);
  expect(await countTold("REVIEW_OVERDUE")).toBe(5); // three on day 10, one each on days 11 and 12

  await workers.moveTo(60);
  await workers.moveTo(61);
  // The office hears once of each that was not handed in; nobody is reminded of what is over.
  expect(await countTold("REVIEW_OVERDUE")).toBe(24);
  expect(await countTold("REVIEW_DUE_SOON")).toBe(seven + two);
  const mails = await db.prisma.outboxMail.groupBy({ by: ["personId"], _count: true });
  const mailed = new Map(mails.map(({ personId, _count }) => [personId, _count]));
  expect(mailed.get(secretariatId)).toBe(24);
  for (const [index, personId] of reviewers.entries()) {
    const told = await toldTo(personId);
    const due = DUE_DAYS[index] ?? 0;
    const expected = [...(due <= 19 ? [7] : []), ...(due <= 14 ? [2] : [])];
    expect(told.map(({ params }) => params)).toMatchObject(
      expected.map((days) => ({ days, isAccepted: index % 3 !== 0 })),
    );
    expect(mailed.get(personId) ?? 0).toBe(expected.length);
  }
  expect(await db.prisma.notification.count({ where: { personId: { in: bystanders } } })).toBe(0);
});

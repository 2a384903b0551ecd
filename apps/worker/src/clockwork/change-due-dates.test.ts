import {
  aCompleteApplication,
  anOpenChangeRequest,
  aPerson,
  createTestDatabase,
  type TestDatabase,
} from "@regolith/db/testing";
import { DAY_MS } from "@regolith/domain";
import { twoWorkers, type TwoWorkers } from "../testing/two-workers.ts";

const START = new Date("2026-06-01T01:00:00Z");
/** Due dates, from the first day: several of one day, and one a day. */
const DUE_DAYS = [5, 5, 5, ...Array.from({ length: 21 }, (_, index) => index + 6)];

let db: TestDatabase;
let workers: TwoWorkers;

beforeAll(async () => {
  db = await createTestDatabase();
  const { prisma } = db;
  const { id: askedById } = await aPerson(prisma, { name: "Mi Shu" });
  for (const days of DUE_DAYS) {
    const { id: personId } = await aPerson(prisma);
    const { id: applicationId } = await aCompleteApplication(prisma, {
      ...{ personId, status: "CHANGES_REQUESTED" },
    });
    const dueAt = new Date(START.getTime() + days * DAY_MS);
    await anOpenChangeRequest(prisma, { applicationId, askedById, askedAt: START, dueAt });
  }
  workers = await twoWorkers({
    ...{ databaseUrl: db.url, duty: "pass-change-due-dates", start: START },
  });
});
afterAll(async () => {
  await workers.stop();
  await db.drop();
});

const countTold = (kind: string) => db.prisma.notification.count({ where: { kind } });

it("reminds and lapses exactly once each, with two workers and a clock that moves on", async () => {
  // Day by day past the first due dates, then at one leap past all others.
  for (const days of [1, 2, 3, 4, 5, 6, 7]) await workers.moveTo(days);
  const early = await db.prisma.application.count({ where: { status: "LAPSED" } });
  expect(early).toBe(5); // three on day 5, one each on days 6 and 7
  // Three days before: due dates up to day 10; one day before: up to day 8.
  expect(await countTold("CHANGES_DUE_SOON")).toBe(8 + 6);

  await workers.moveTo(40);
  await workers.moveTo(41);
  const applications = await db.prisma.application.findMany({
    include: { events: { where: { action: "LAPSE" } }, changeRequests: true },
  });
  expect(applications).toHaveLength(24);
  for (const { status, events, changeRequests } of applications) {
    expect(status).toBe("LAPSED");
    expect(events).toMatchObject([{ actorId: null, toStatus: "LAPSED" }]);
    expect(changeRequests).toMatchObject([{ answeredAt: null, lapsedAt: expect.any(Date) }]);
  }
  // Each applicant is told once that it lapsed; nobody is reminded of what is over.
  expect(await countTold("LAPSED")).toBe(24);
  expect(await countTold("CHANGES_DUE_SOON")).toBe(8 + 6);
  const mails = await db.prisma.outboxMail.count();
  expect(mails).toBe(24 + 8 + 6);
});

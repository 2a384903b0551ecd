import { DAY_MS } from "@regolith/domain";
import {
  aCompleteApplication,
  anOpenChangeRequest,
  aPerson,
  createTestDatabase,
  type TestDatabase,
} from "@regolith/db/testing";
import type { Running } from "../start-worker.ts";
import { aWorker } from "../testing/a-worker.ts";
import { DUTIES } from "./duties.ts";

const START = new Date("2026-06-01T01:00:00Z");
/** Due dates, from the first day: several of one day, and one a day. */
const DUE_DAYS = [5, 5, 5, ...Array.from({ length: 21 }, (_, index) => index + 6)];

let db: TestDatabase;
let now = START;
const workers: Running[] = [];
const waiting = new Set<() => void>();
let lastDone = START;

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
  // What the duty does is what is tried; the wrapping tells when it is through.
  const duties = DUTIES.filter(({ name }) => name === "pass-change-due-dates").map((duty) => ({
    ...duty,
    run: async (of: Parameters<typeof duty.run>[0], at: Date) => {
      await duty.run(of, at);
      lastDone = at;
      for (const wake of waiting) wake();
    },
  }));
  for (let count = 0; count < 2; count += 1) {
    workers.push(await aWorker({ databaseUrl: db.url, duties, now: () => now }));
  }
});
afterAll(async () => {
  await Promise.all(workers.map((worker) => worker.stop()));
  await db.drop();
});

/** Moves the clock and waits until one of the workers did what is due then. */
async function moveTo(days: number): Promise<void> {
  now = new Date(START.getTime() + days * DAY_MS);
  await new Promise<void>((resolve) => {
    const look = () => {
      if (lastDone < now) return;
      waiting.delete(look);
      resolve();
    };
    waiting.add(look);
    look();
  });
}

const countTold = (kind: string) => db.prisma.notification.count({ where: { kind } });

it("reminds and lapses exactly once each, with two workers and a clock that moves on", async () => {
  // Day by day past the first due dates, then at one leap past all others.
  for (const days of [1, 2, 3, 4, 5, 6, 7]) await moveTo(days);
  const early = await db.prisma.application.count({ where: { status: "LAPSED" } });
  expect(early).toBe(5); // three on day 5, one each on days 6 and 7
  // Three days before: due dates up to day 10; one day before: up to day 8.
  expect(await countTold("CHANGES_DUE_SOON")).toBe(8 + 6);

  await moveTo(40);
  await moveTo(41);
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

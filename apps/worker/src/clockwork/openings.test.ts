import {
  anApplication,
  aPerson,
  aRound,
  createTestDatabase,
  type TestDatabase,
} from "@regolith/db/testing";
import { DAY_MS } from "@regolith/domain";
import { twoWorkers, type TwoWorkers } from "../testing/two-workers.ts";

const START = new Date("2026-06-01T16:00:00Z");
const day = (days: number) => new Date(START.getTime() + days * DAY_MS);

let db: TestDatabase;
let workers: TwoWorkers;

beforeAll(async () => {
  db = await createTestDatabase();
  workers = await twoWorkers({
    ...{ databaseUrl: db.url, duty: "tell-openings", start: START },
  });
});
afterAll(async () => {
  await workers.stop();
  await db.drop();
});

interface ToCome {
  readonly id: string;
  readonly code: string;
}

/** A round that opens so many days after the start, and takes notices of intent a while longer. */
const opening = (days: number): Promise<ToCome> =>
  aRound(db.prisma, {
    ...{ opensAt: day(days), noticeDueAt: day(days + 30), closesAt: day(days + 60) },
  });

async function drafted(roundId: string, createdAt = START): Promise<string> {
  const { id: personId } = await aPerson(db.prisma);
  await anApplication(db.prisma, { personId, roundId, createdAt });
  return personId;
}

async function noticed(roundId: string, givenAt: Date, withdrawnAt: Date | null): Promise<string> {
  const { id: personId } = await aPerson(db.prisma, { mailFrequency: "DAILY" });
  await db.prisma.noticeOfIntent.create({
    data: {
      ...{ roundId, personId, title: "Glass", about: "Glass.", institution: "Lab" },
      ...{ givenAt, updatedAt: givenAt, withdrawnAt },
    },
  });
  return personId;
}

const toldTo = (personId: string) => db.prisma.notification.findMany({ where: { personId } });

it("tells everybody who waited for a round that it opened, once, with two workers and a clock that moves on", async () => {
  const { prisma } = db;
  const round = await opening(3);
  const waiting: string[] = [];
  for (let count = 0; count < 10; count += 1) waiting.push(await drafted(round.id));
  const member = await aPerson(prisma);
  const { id: pi } = await aPerson(prisma);
  await anApplication(prisma, {
    ...{ personId: pi, roundId: round.id, createdAt: START, members: [member] },
  });
  const both = await noticed(round.id, START, null);
  await anApplication(prisma, { personId: both, roundId: round.id, createdAt: START });
  waiting.push(member.id, pi, both, await noticed(round.id, START, null));

  const others = [
    await noticed(round.id, START, START),
    // These found it open.
    await drafted(round.id, day(3)),
    await noticed(round.id, day(3), null),
  ];
  others.push((await aPerson(prisma)).id);
  const cancelled = await opening(3);
  others.push(await noticed(cancelled.id, START, null));
  await prisma.round.update({
    where: { id: cancelled.id },
    data: { cancelledAt: START, cancelReasonEn: "No material.", cancelReasonZh: "没有样品。" },
  });
  const later = await opening(20);
  const patient = await drafted(later.id);

  await workers.moveTo(2);
  expect(await prisma.notification.count()).toBe(0);
  for (const days of [3, 4, 5, 9]) await workers.moveTo(days);
  for (const personId of waiting) {
    expect(await toldTo(personId)).toMatchObject([
      {
        ...{ kind: "ROUND_OPENED", path: `/rounds/${round.code}`, actorId: null },
        params: { round: round.code, closesAt: day(63).toISOString() },
      },
    ]);
  }
  for (const personId of [...others, patient]) expect(await toldTo(personId)).toEqual([]);
  // Whoever reads mails once a day waits for the daily one.
  expect(await prisma.outboxMail.count({ where: { personId: both } })).toBe(0);
  expect(await prisma.outboxMail.count({ where: { personId: pi } })).toBe(1);

  // A worker that comes late still tells, but nothing of a round that has closed meanwhile.
  const over = await aRound(prisma, { opensAt: day(10), closesAt: day(15) });
  const missed = await drafted(over.id);
  await workers.moveTo(40);
  await workers.moveTo(41);
  expect(await toldTo(patient)).toHaveLength(1);
  expect(await toldTo(missed)).toEqual([]);
});

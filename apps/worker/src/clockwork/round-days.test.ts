import {
  aCompleteApplication,
  aJoinedMember,
  anInstitution,
  aPerson,
  aRound,
  createTestDatabase,
  type TestDatabase,
} from "@regolith/db/testing";
import { DAY_MS, type ApplicationStatus } from "@regolith/domain";
import { twoWorkers, type TwoWorkers } from "../testing/two-workers.ts";

const START = new Date("2026-06-01T16:00:00Z");
const day = (days: number) => new Date(START.getTime() + days * DAY_MS);

let db: TestDatabase;
let workers: TwoWorkers;
let plain: string;
let asking: string;
let early: string;

beforeAll(async () => {
  db = await createTestDatabase();
  const { prisma } = db;
  const opensAt = day(-10);
  plain = (await aRound(prisma, { code: "2026-P", opensAt, closesAt: day(20) })).id;
  const asks = { opensAt, noticeDueAt: day(10), closesAt: day(30) };
  asking = (await aRound(prisma, { code: "2026-N", ...asks })).id;
  early = (await aRound(prisma, { code: "2026-E", opensAt: day(-90), closesAt: day(40) })).id;
  workers = await twoWorkers({
    ...{ databaseUrl: db.url, duty: "remind-of-rounds", start: START },
  });
});
afterAll(async () => {
  await workers.stop();
  await db.drop();
});

interface Applied {
  /** The responsible user. */
  readonly pi: string;
  readonly id: string;
}

async function applied(roundId: string, status: ApplicationStatus = "DRAFT"): Promise<Applied> {
  const { id: pi } = await aPerson(db.prisma);
  const { id } = await aCompleteApplication(db.prisma, { personId: pi, roundId, status });
  return { pi, id };
}

/** What somebody was told, with how many days before. */
async function toldTo(personId: string): Promise<string[]> {
  const rows = await db.prisma.notification.findMany({
    where: { personId },
    orderBy: { seq: "asc" },
  });
  return rows.map(({ kind, params }) => `${kind} ${String((params as { days?: number }).days)}`);
}
const CLOSING = ["ROUND_CLOSES_SOON 7", "ROUND_CLOSES_SOON 1"];
const NOTICE = ["NOTICE_DUE_SOON 7", "NOTICE_DUE_SOON 1"];

it("reminds everybody of a draft, and whoever endorses, once of each day, with two workers and a clock that moves on", async () => {
  const { prisma } = db;
  const drafts: Applied[] = [];
  for (let count = 0; count < 12; count += 1) drafts.push(await applied(plain));
  const [first] = drafts;
  if (first === undefined) throw new Error("There is one");
  const member = await aPerson(prisma);
  await aJoinedMember(prisma, { id: first.id }, { person: member });
  const { id: institutionId } = await anInstitution(prisma);
  const officer = await aPerson(prisma, { officerOf: [institutionId] });
  const { id: waiting } = await aPerson(prisma);
  await aCompleteApplication(prisma, {
    ...{ personId: waiting, roundId: plain, status: "ENDORSEMENT", endorserId: institutionId },
  });
  const others: Applied[] = [];
  for (const status of ["SUBMITTED", "WITHDRAWN", "CHANGES_REQUESTED"] as const) {
    others.push(await applied(plain, status));
  }
  // Far from its closing.
  others.push(await applied(early));
  const unnoticed = await applied(asking);
  const noticed = await applied(asking);
  const takenBack = await applied(asking);
  for (const { pi: personId } of [noticed, takenBack]) {
    await prisma.noticeOfIntent.create({
      data: {
        ...{ roundId: asking, personId, title: "Glass", about: "Glass.", institution: "Lab" },
        ...{ givenAt: START, updatedAt: START },
        withdrawnAt: personId === takenBack.pi ? START : null,
      },
    });
  }

  for (const days of [1, 3, 5, 9, 13, 14, 19]) await workers.moveTo(days);
  for (const { pi } of drafts) expect(await toldTo(pi)).toEqual(CLOSING);
  expect(await toldTo(member.id)).toEqual(CLOSING);
  expect(await toldTo(waiting)).toEqual(CLOSING);
  expect(await toldTo(officer.id)).toEqual(["ENDORSEMENT_DUE_SOON 7", "ENDORSEMENT_DUE_SOON 1"]);
  for (const { pi } of others) expect(await toldTo(pi)).toEqual([]);

  // Past both days of the round that asks for notice, at one leap past its closing.
  await workers.moveTo(23);
  await workers.moveTo(31);
  expect(await toldTo(unnoticed.pi)).toEqual(NOTICE);
  expect(await toldTo(takenBack.pi)).toEqual(NOTICE);
  expect(await toldTo(noticed.pi)).toEqual(["ROUND_CLOSES_SOON 7"]);

  // Each has its mail, and no mail is anybody else's.
  const mails = await prisma.outboxMail.groupBy({ by: ["personId"], _count: true });
  const told = await prisma.notification.groupBy({ by: ["personId"], _count: true });
  const counts = (rows: typeof mails) =>
    rows.map(({ personId, _count }) => `${personId ?? ""} ${String(_count)}`).toSorted();
  expect(counts(mails)).toEqual(counts(told));
});

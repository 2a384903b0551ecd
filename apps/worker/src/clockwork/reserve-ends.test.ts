import {
  aCompleteApplication,
  aPerson,
  createTestDatabase,
  type TestDatabase,
} from "@regolith/db/testing";
import { DAY_MS } from "@regolith/domain";
import { twoWorkers, type TwoWorkers } from "../testing/two-workers.ts";

const START = new Date("2026-06-01T02:00:00Z");
/** Twelve months from the first day, to the end of the last: 24:00 in Beijing. */
const YEAR = 366;

let db: TestDatabase;
let workers: TwoWorkers;
let chairId: string;
let secretariatId: string;

beforeAll(async () => {
  db = await createTestDatabase();
  chairId = (await aPerson(db.prisma, { roles: ["CHAIR"] })).id;
  secretariatId = (await aPerson(db.prisma, { roles: ["SECRETARIAT"] })).id;
  workers = await twoWorkers({
    ...{ databaseUrl: db.url, duty: "tell-reserve-ends", start: START },
  });
});
afterAll(async () => {
  await workers.stop();
  await db.drop();
});

/** An application on the reserve list since so many days after the start. */
async function listed(days: number): Promise<string> {
  const { id: personId } = await aPerson(db.prisma);
  const statusSince = new Date(START.getTime() + days * DAY_MS);
  const facts = { personId, status: "RESERVE_LIST", statusSince } as const;
  return (await aCompleteApplication(db.prisma, facts)).id;
}

const toldTo = async (personId: string) =>
  (
    await db.prisma.notification.findMany({
      where: { personId, kind: "RESERVE_ENDED" },
      orderBy: { applicationId: "asc" },
    })
  ).map(({ applicationId }) => applicationId);

it("tells of each last day once, with two workers and a clock that moves on, and ends nothing by itself", async () => {
  const early: string[] = [];
  for (let count = 0; count < 12; count += 1) early.push(await listed(0));
  const late = await listed(30);
  const promoted = await listed(0);
  await workers.moveTo(YEAR - 1);
  expect(await toldTo(chairId)).toEqual([]);

  await db.prisma.application.update({ where: { id: promoted }, data: { status: "RECOMMENDED" } });
  for (const days of [YEAR, YEAR + 1, YEAR + 7]) await workers.moveTo(days);
  for (const personId of [chairId, secretariatId]) {
    expect(await toldTo(personId)).toEqual(early.toSorted());
  }

  await workers.moveTo(YEAR + 31);
  await workers.moveTo(YEAR + 40);
  expect(await toldTo(chairId)).toEqual([...early, late].toSorted());
  const waiting = await db.prisma.application.count({ where: { status: "RESERVE_LIST" } });
  expect(waiting).toBe(13);
  // Applicants hear of it from whoever decides.
  const told = await db.prisma.notification.groupBy({ by: ["personId"] });
  expect(told.map(({ personId }) => personId).toSorted()).toEqual(
    [chairId, secretariatId].toSorted(),
  );
});

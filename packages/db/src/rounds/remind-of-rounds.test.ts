import { FIRST_POLICY, ok } from "@regolith/domain";
import { setRoundOf } from "../applications/save-section.ts";
import { insertPolicyVersion } from "../policy/index.ts";
import { anApplication, aPerson, aRound } from "../testing/index.ts";
import { createTestDatabase, type TestDatabase } from "../testing/index.ts";
import { inTransaction } from "../transaction.ts";
import { lockRound } from "./office-round.ts";
import { remindOfRounds } from "./remind-of-rounds.ts";
import { recordRoundPlan } from "./save-round.ts";

let db: TestDatabase;
let personId: string;
const at = (text: string) => new Date(text);
const closesAt = at("2026-06-30T16:00:00Z");

beforeAll(async () => {
  db = await createTestDatabase();
  personId = (await aPerson(db.prisma)).id;
});
afterAll(() => db.drop());

async function aDraft(facts: Parameters<typeof aRound>[1] = {}) {
  const round = await aRound(db.prisma, { closesAt, ...facts });
  const { id } = await anApplication(db.prisma, { personId, roundId: round.id });
  return { id, roundId: round.id };
}
const reminded = (applicationId: string) =>
  db.prisma.roundReminder.findMany({
    where: { applicationId },
    orderBy: { at: "asc" },
    select: { dueAt: true, days: true },
  });
const told = (applicationId: string) => db.prisma.notification.count({ where: { applicationId } });

it("sends each reminder once with several clocks at the same moment", async () => {
  const drafts = [await aDraft(), await aDraft(), await aDraft()];
  const now = at("2026-06-24T00:00:00Z");
  await Promise.all([1, 2, 3, 4].map(() => remindOfRounds(db, now)));
  for (const { id } of drafts) {
    expect([await reminded(id), await told(id)]).toEqual([[{ dueAt: closesAt, days: 7 }], 1]);
  }
});

it("reminds anew of a closing that the office moved", async () => {
  const { id, roundId } = await aDraft();
  await remindOfRounds(db, at("2026-06-29T17:00:00Z"));
  const later = at("2026-07-20T16:00:00Z");
  await inTransaction(db, async (tx) => {
    const round = await lockRound(tx, roundId);
    if (round === null) throw new Error("It is there");
    const by = { actorId: personId, at: at("2026-06-30T01:00:00Z") };
    return recordRoundPlan(tx, round, { ...round, closesAt: later }, by);
  });
  await remindOfRounds(db, at("2026-07-01T16:00:00Z"));
  await remindOfRounds(db, at("2026-07-14T16:00:00Z"));
  await remindOfRounds(db, at("2026-07-15T16:00:00Z"));
  expect(await reminded(id)).toEqual([
    { dueAt: closesAt, days: 1 },
    { dueAt: later, days: 7 },
  ]);
});

it("reminds of no day that had passed when the draft came into the round, and of none it left", async () => {
  const { id } = await aDraft();
  const move = (roundId: string | null, now: Date) =>
    inTransaction(db, async (tx) => {
      const round = roundId === null ? null : { id: roundId, formVersion: 1 };
      await setRoundOf(tx, id, { round, now });
      return ok(undefined);
    });
  await move(null, at("2026-06-20T00:00:00Z"));
  await remindOfRounds(db, at("2026-06-24T00:00:00Z"));
  expect(await told(id)).toBe(0);
  await move((await aRound(db.prisma, { closesAt })).id, at("2026-06-25T00:00:00Z"));
  await remindOfRounds(db, at("2026-06-26T00:00:00Z"));
  expect(await told(id)).toBe(0);
  await remindOfRounds(db, at("2026-06-29T17:00:00Z"));
  expect(await reminded(id)).toEqual([{ dueAt: closesAt, days: 1 }]);
});

it("reminds on the days of the policy that the round keeps", async () => {
  const settings = { ...FIRST_POLICY, roundReminderDays: [30] };
  await insertPolicyVersion(db.prisma, {
    ...{ number: 2, settings, note: "Why.", actorId: personId, at: at("2026-05-01") },
  });
  const ofFirst = await aDraft();
  const ofSecond = await aDraft({ policyVersion: 2 });
  await remindOfRounds(db, at("2026-06-02T00:00:00Z"));
  expect([await told(ofFirst.id), await told(ofSecond.id)]).toEqual([0, 1]);
});

it("the database keeps each reminder only once", async () => {
  const { id: applicationId } = await aDraft();
  const data = { applicationId, about: "CLOSING", dueAt: closesAt, days: 7, at: closesAt } as const;
  await db.prisma.roundReminder.create({ data });
  await expect(db.prisma.roundReminder.create({ data })).rejects.toThrow("Unique constraint");
  await expect(db.prisma.roundReminder.create({ data: { ...data, days: 0 } })).rejects.toThrow(
    "sql_round_reminder_days",
  );
});

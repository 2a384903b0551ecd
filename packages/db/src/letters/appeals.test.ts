import { DAY_MS } from "@regolith/domain";
import {
  aCompleteApplication,
  aPerson,
  createTestDatabase,
  type TestDatabase,
} from "../testing/index.ts";
import { refusal } from "../guards/testing/refusal.ts";
import { remindOfAppeals } from "./index.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

const MADE_AT = new Date("2026-06-01T00:00:00Z");
const days = (count: number) => new Date(MADE_AT.getTime() + count * DAY_MS);

async function aChair(): Promise<string> {
  return (await aPerson(db.prisma, { roles: ["CHAIR"] })).id;
}

async function anAppeal(): Promise<{ applicationId: string; madeById: string }> {
  const { id: personId } = await aPerson(db.prisma);
  const facts = { personId, status: "DECLINED", decidedAt: MADE_AT } as const;
  const { id: applicationId } = await aCompleteApplication(db.prisma, facts);
  const appeal = { applicationId, madeById: personId };
  await db.prisma.appeal.create({ data: { ...appeal, grounds: "New data.", madeAt: MADE_AT } });
  return appeal;
}

const remindersOf = (applicationId: string, personId: string) =>
  db.prisma.notification.count({ where: { applicationId, personId, kind: "APPEAL_WAITING" } });

it("an appeal that waits for 14 days is brought to mind once, also by two clocks at once", async () => {
  const chair = await aChair();
  const { applicationId } = await anAppeal();
  await remindOfAppeals(db, new Date(days(14).getTime() - 1));
  expect(await remindersOf(applicationId, chair)).toBe(0);
  await Promise.all([remindOfAppeals(db, days(14)), remindOfAppeals(db, days(14))]);
  await remindOfAppeals(db, days(15));
  expect(await remindersOf(applicationId, chair)).toBe(1);
});

it("an answered appeal is brought to nobody's mind, and no chair with a conflict of interest hears of one", async () => {
  const [chair, conflicted] = [await aChair(), await aChair()];
  const { applicationId } = await anAppeal();
  const answered = await anAppeal();
  await db.prisma.appeal.update({
    where: { applicationId: answered.applicationId },
    data: { state: "REFUSED", answer: "No.", answeredById: chair, answeredAt: days(2) },
  });
  await db.prisma.conflict.create({
    data: {
      ...{ applicationId, personId: conflicted, kind: "FAMILY", source: "DECLARED", at: MADE_AT },
    },
  });
  await remindOfAppeals(db, days(20));
  expect(await remindersOf(answered.applicationId, chair)).toBe(0);
  expect(await remindersOf(applicationId, conflicted)).toBe(0);
  expect(await remindersOf(applicationId, chair)).toBe(1);
});

describe("the database", () => {
  it("keeps what was written in an appeal, and lets it be answered once", async () => {
    const { applicationId, madeById } = await anAppeal();
    const where = `WHERE "applicationId" = '${applicationId}'`;
    const query = (set: string) => refusal(db.pool.query(`UPDATE "Appeal" SET ${set} ${where}`));
    expect(await query(`"grounds" = 'Other'`)).toBe("RG012");
    expect(await query(`"madeAt" = now()`)).toBe("RG012");
    const answer = `"answer" = 'No.', "answeredById" = '${madeById}', "answeredAt" = now()`;
    expect(
      await query(`"state" = 'GRANTED', "answeredById" = '${madeById}', "answeredAt" = now()`),
    ).toBe("23514");
    expect(await query(`"state" = 'REFUSED', ${answer}`)).toBeUndefined();
    expect(await query(`"state" = 'GRANTED', ${answer}`)).toBe("RG012");
    expect(await query(`"answer" = 'Yes.'`)).toBe("RG012");
  });

  it("has it answered by nobody who took part in deciding", async () => {
    const { applicationId } = await anAppeal();
    const [decider, another] = [await aChair(), await aChair()];
    await db.pool.query(
      `INSERT INTO "Decision" ("id", "applicationId", "level", "outcome", "personId", "at")
       VALUES (gen_random_uuid(), $1, 'COMMITTEE', 'DECLINED', $2, now())`,
      [applicationId, decider],
    );
    const answer = (by: string) =>
      db.pool.query(
        `UPDATE "Appeal" SET "state" = 'REFUSED', "answer" = 'No.', "answeredById" = $2, "answeredAt" = now()
         WHERE "applicationId" = $1`,
        [applicationId, by],
      );
    expect(await refusal(answer(decider))).toBe("RG012");
    expect(await refusal(answer(another))).toBeUndefined();
  });

  it("has one appeal for each application, with grounds", async () => {
    const { applicationId, madeById } = await anAppeal();
    const again = db.pool.query(
      `INSERT INTO "Appeal" ("id", "applicationId", "grounds", "madeById", "madeAt") VALUES (gen_random_uuid(), $1, 'Again', $2, now())`,
      [applicationId, madeById],
    );
    expect(await refusal(again)).toBe("23505");
  });
});

import { FIRST_POLICY, POLICY_V1 } from "@regolith/domain";
import { refusal } from "../guards/testing/refusal.ts";
import { aPerson, aRound, createTestDatabase, type TestDatabase } from "../testing/index.ts";
import { inTransaction } from "../transaction.ts";
import {
  findPolicyVersion,
  insertPolicyVersion,
  newestPolicy,
  policyOf,
  policyOfApplication,
} from "./index.ts";

let db: TestDatabase;
let actorId: string;
beforeAll(async () => {
  db = await createTestDatabase();
  actorId = (await aPerson(db.prisma, { name: "Guan Li" })).id;
});
afterAll(() => db.drop());

const AT = new Date("2026-06-01T08:00:00Z");
const next = (number: number, changes = {}) => ({
  ...{ number, actorId, at: AT, note: "Fewer days." },
  settings: { ...FIRST_POLICY, ...changes },
});

it("begins with the version the product knows", async () => {
  expect(await policyOf(db.prisma, 1)).toEqual(POLICY_V1);
  expect(await findPolicyVersion(db.prisma, 1)).toMatchObject({
    ...{ number: 1, createdBy: null, before: null, note: "" },
  });
});

it("keeps every version that was made, and gives the one asked for", async () => {
  await inTransaction(db, async (tx) => {
    await insertPolicyVersion(tx, next(2, { appealDays: 20 }));
    expect((await newestPolicy(tx)).appealDays).toBe(20);
    return { ok: true, value: undefined };
  });
  expect((await policyOf(db.prisma, 1)).appealDays).toBe(30);
  expect((await policyOf(db.prisma, 2)).appealDays).toBe(20);
  expect(await findPolicyVersion(db.prisma, null)).toMatchObject({
    ...{ number: 2, createdBy: "Guan Li", note: "Fewer days.", before: { version: 1 } },
  });
});

it("gives an application that of its round, and the newest to a draft without one", async () => {
  const { id: roundId } = await aRound(db.prisma);
  expect(await policyOfApplication(db.prisma, { roundId })).toEqual(POLICY_V1);
  const newest = await newestPolicy(db.prisma);
  expect(newest.version).toBeGreaterThan(1);
  expect(await policyOfApplication(db.prisma, { roundId: null })).toEqual(newest);
});

it("has no version it never made", async () => {
  await expect(policyOf(db.prisma, 99)).rejects.toThrow();
  expect(await findPolicyVersion(db.prisma, 99)).toBeNull();
});

it("is never changed, skipped or taken back, whoever writes", async () => {
  const { number } = (await findPolicyVersion(db.prisma, null)) ?? { number: 0 };
  const insert = `insert into "PolicyVersion" ("number", "settings", "note", "createdAt") values`;
  const sql = (text: string) => refusal(db.pool.query(text));
  expect(await sql(`${insert} (${String(number + 2)}, '{}', 'x', now())`)).toBe("RG090");
  expect(await sql(`${insert} (${String(number)}, '{}', 'x', now())`)).toBe("RG090");
  expect(await sql(`${insert} (${String(number + 1)}, '{}', ' ', now())`)).toBe("23514");
  expect(await sql(`update "PolicyVersion" set "note" = 'x'`)).toBe("RG010");
  expect(await sql(`delete from "PolicyVersion"`)).toBe("RG010");
  expect(await sql(`truncate "PolicyVersion" cascade`)).toBe("RG010");
});

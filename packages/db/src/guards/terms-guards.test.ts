import { AT } from "../ledger/testing/rows.ts";
import { createTestDatabase, type TestDatabase } from "../testing/index.ts";
import { aPerson } from "./testing/application-rows.ts";
import { refusal } from "./testing/refusal.ts";

let db: TestDatabase;
let personId: string;
beforeAll(async () => {
  db = await createTestDatabase();
  personId = await aPerson(db.prisma);
  await agree(1);
});
afterAll(() => db.drop());

const agree = (version: number, textHash = "0".repeat(64)) =>
  db.pool.query(
    `INSERT INTO "TermsAcceptance" ("id", "personId", "document", "version", "language", "textHash", "at")
     VALUES (gen_random_uuid(), $1, 'TERMS', $2, 'EN', $3, $4)`,
    [personId, version, textHash, AT],
  );

describe("that somebody agreed to the terms", () => {
  it.each([
    ["changed", `UPDATE "TermsAcceptance" SET "version" = 2`],
    ["dated otherwise", `UPDATE "TermsAcceptance" SET "at" = now()`],
    ["given to another", `UPDATE "TermsAcceptance" SET "personId" = gen_random_uuid()`],
    ["taken away", `DELETE FROM "TermsAcceptance"`],
    ["taken away with all others", `TRUNCATE "TermsAcceptance"`],
  ])("is never %s", async (_, statement) => {
    expect(await refusal(db.pool.query(statement))).toBe("RG010");
  });

  it("is not lost with the person", async () => {
    const removal = db.pool.query(`DELETE FROM "Person" WHERE "id" = $1`, [personId]);
    expect(await refusal(removal)).toMatch(/^23|^RG/u);
  });

  it("is recorded once for each version", async () => {
    expect(await refusal(agree(1))).toBe("23505");
    expect(await refusal(agree(2))).toBeUndefined();
  });

  it.each([
    ["a version below 1", 0, "0".repeat(64)],
    ["a text without its hash", 3, ""],
    ["a hash that is none", 3, "0".repeat(63) + "g"],
  ])("is not recorded with %s", async (_, version, textHash) => {
    expect(await refusal(agree(version, textHash))).toBe("23514");
  });
});

it("what a sign-up agrees to is a list", async () => {
  const insert = db.pool.query(
    `INSERT INTO "SignUp" ("id", "tokenHash", "email", "name", "passwordHash", "language", "terms", "createdAt", "expiresAt")
     VALUES (gen_random_uuid(), 'x', 'a@b.test', 'A', 'x', 'EN', '{}', $1, $1)`,
    [AT],
  );
  expect(await refusal(insert)).toBe("23514");
});

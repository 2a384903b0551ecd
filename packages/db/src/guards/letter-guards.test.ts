import { randomUUID } from "node:crypto";
import {
  aCompleteApplication,
  aPerson,
  createTestDatabase,
  type TestDatabase,
} from "../testing/index.ts";
import { refusal } from "./testing/refusal.ts";

let db: TestDatabase;
let personId: string;
let applicationId: string;
beforeAll(async () => {
  db = await createTestDatabase();
  personId = (await aPerson(db.prisma)).id;
  applicationId = (await aCompleteApplication(db.prisma, { personId, status: "DECLINED" })).id;
  await letter({});
  await template(1);
});
afterAll(() => db.drop());

const AT = new Date("2026-06-01T00:00:00Z");

function letter(changes: Record<string, unknown>) {
  const values = {
    ...{ kind: "DECLINED", templateVersion: 0, sha256: "0".repeat(64), appealUntil: null },
    ...{ partsEn: "[]", partsZh: "[]", ...changes },
  };
  return db.pool.query(
    `INSERT INTO "DecisionLetter" ("id", "applicationId", "kind", "templateVersion", "subjectEn", "partsEn",
       "subjectZh", "partsZh", "sha256", "appealUntil", "at")
     VALUES ($1, $2, $3::"LetterKind", $4, 'a', $5::jsonb, 'a', $6::jsonb, $7, $8, $9)`,
    [
      ...[randomUUID(), applicationId, values.kind, values.templateVersion, values.partsEn],
      ...[values.partsZh, values.sha256, values.appealUntil, AT],
    ],
  );
}

function template(version: number, subject = "a") {
  return db.pool.query(
    `INSERT INTO "LetterTemplate" ("id", "kind", "type", "version", "subjectEn", "subjectZh", "bodyEn", "bodyZh",
       "savedById", "savedAt")
     VALUES (gen_random_uuid(), 'LAPSED', 'RESEARCH', $1, $2, 'a', 'a', 'a', $3, $4)`,
    [version, subject, personId, AT],
  );
}

describe("a letter that was sent", () => {
  it.each([
    ["changed", `UPDATE "DecisionLetter" SET "subjectEn" = 'b'`],
    ["said otherwise", `UPDATE "DecisionLetter" SET "partsZh" = '[{"kind": "PARAGRAPH"}]'`],
    ["taken away", `DELETE FROM "DecisionLetter"`],
    ["taken away with all others", `TRUNCATE "DecisionLetter"`],
  ])("is never %s", async (_, statement) => {
    expect(await refusal(db.pool.query(statement))).toBe("RG010");
  });

  it.each([
    ["a hash that is none", { sha256: "x" }],
    ["parts that are no list", { partsEn: "{}" }],
    ["a version below 0", { templateVersion: -1 }],
    ["an appeal that another letter offers", { kind: "APPROVED", appealUntil: "2026-07-01" }],
    ["an appeal that is over before", { appealUntil: "2026-05-01" }],
  ])("is not kept with %s", async (_, changes) => {
    expect(await refusal(letter(changes))).toBe("23514");
  });
});

describe("a version of a letter's words", () => {
  it.each([
    ["changed", `UPDATE "LetterTemplate" SET "bodyEn" = 'b'`],
    ["taken away", `DELETE FROM "LetterTemplate"`],
    ["taken away with all others", `TRUNCATE "LetterTemplate"`],
  ])("is never %s", async (_, statement) => {
    expect(await refusal(db.pool.query(statement))).toBe("RG010");
  });

  it("is there once, counts from 1 and says something", async () => {
    expect(await refusal(template(1))).toBe("23505");
    expect(await refusal(template(0))).toBe("23514");
    expect(await refusal(template(2, " "))).toBe("23514");
  });
});

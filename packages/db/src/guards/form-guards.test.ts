import {
  APPLICATION_TYPES,
  hasSection,
  SECTION_KEYS,
  type ApplicationType,
} from "@regolith/domain";
import { aSample, AT } from "../ledger/testing/rows.ts";
import { createTestDatabase, type TestDatabase } from "../testing/index.ts";
import { anApplication, aPerson } from "./testing/application-rows.ts";
import { refusal } from "./testing/refusal.ts";

let db: TestDatabase;
let personId: string;
const ids = new Map<ApplicationType, string>();

beforeAll(async () => {
  db = await createTestDatabase();
  personId = await aPerson(db.prisma);
  for (const type of APPLICATION_TYPES) {
    ids.set(type, (await anApplication(db.prisma, personId, "SUBMITTED", type)).id);
  }
});
afterAll(() => db.drop());

const query = (sql: string, ...values: readonly unknown[]) => db.pool.query(sql, [...values]);

const EVERY_SECTION = APPLICATION_TYPES.flatMap((type) =>
  SECTION_KEYS.map((key) => ({ type, key })),
);

/** Tables that hold answers of one form only. */
const TABLES = {
  PROJECT: "ProjectAnswers",
  EXHIBITION: "ExhibitionAnswers",
  VENUE: "VenueAnswers",
  EXPERIENCE: "ExperienceAnswers",
  SECURITY: "SecurityAnswers",
  PERIOD: "PeriodAnswers",
} as const;

const EVERY_TABLE = EVERY_SECTION.flatMap(({ type, key }) => {
  const table = Object.entries(TABLES).find(([section]) => section === key)?.[1];
  return table === undefined ? [] : [{ type, key, table }];
});

it.each(EVERY_SECTION)(
  "a $type application has section $key only if its form does",
  async ({ type, key }) => {
    const insert = query(
      `INSERT INTO "ApplicationSection" ("applicationId", "key") VALUES ($1, $2::"SectionKey")`,
      ids.get(type),
      key,
    );
    expect(await refusal(insert)).toBe(hasSection(type, key) ? undefined : "RG020");
  },
);

it.each(EVERY_SECTION)(
  "a $type application is asked to change $key only if its form has it",
  async ({ type, key }) => {
    const request = await db.prisma.changeRequest.create({
      data: {
        applicationId: ids.get(type) ?? "",
        askedById: personId,
        askedAt: AT,
        answeredAt: AT,
        ...{ dueAt: new Date(AT.getTime() + 1), dueSetAt: AT },
      },
    });
    const insert = query(
      `INSERT INTO "ChangeRequestSection" ("id", "requestId", "eventId", "askedAt", "section", "reason")
       VALUES (gen_random_uuid(), $1, $1, now(), $2::"SectionKey", 'x')`,
      request.id,
      key,
    );
    expect(await refusal(insert)).toBe(hasSection(type, key) ? undefined : "RG020");
  },
);

it.each(EVERY_TABLE)("$table keeps answers of a $type application only if it asks", async (at) => {
  const { type, key, table } = at;
  const insert = query(`INSERT INTO "${table}" ("applicationId") VALUES ($1)`, ids.get(type));
  expect(await refusal(insert)).toBe(hasSection(type, key) ? undefined : "RG020");
});

it("a plan of analyses is no answer of an exhibition", async () => {
  const step = (type: ApplicationType) =>
    refusal(
      query(
        `INSERT INTO "AnalysisStep" ("id", "applicationId", "position") VALUES (gen_random_uuid(), $1, 0)`,
        ids.get(type),
      ),
    );
  expect(await step("RESEARCH")).toBeUndefined();
  expect(await step("PUBLIC_WELFARE")).toBe("RG020");
});

it("an application stays what it was begun as", async () => {
  const sql = `UPDATE "Application" SET "type" = 'RESEARCH' WHERE "id" = $1`;
  expect(await refusal(query(sql, ids.get("PUBLIC_WELFARE")))).toBe("RG021");
  expect(await refusal(query(sql, ids.get("RESEARCH")))).toBeUndefined();
});

it("what is shown to the public is neither cut nor mounted for it", async () => {
  const sampleId = await aSample(db.prisma);
  const item = async (type: ApplicationType, preparation: string) => {
    const { id } = await anApplication(db.prisma, personId, "DRAFT", type);
    const sql = `INSERT INTO "ApplicationItem" ("id", "applicationId", "sampleId", "position", "preparation")
      VALUES (gen_random_uuid(), $1, $2, 0, $3::"Preparation")`;
    return refusal(query(sql, id, sampleId, preparation));
  };
  expect(await item("PUBLIC_WELFARE", "AS_IS")).toBeUndefined();
  expect(await item("PUBLIC_WELFARE", "MOUNT")).toBe("RG022");
  expect(await item("RESEARCH", "MOUNT")).toBeUndefined();
});

it("nobody expects no visitors at all, nor more than there are people", async () => {
  const { id } = await anApplication(db.prisma, personId, "DRAFT", "PUBLIC_WELFARE");
  const expecting = (visitors: number) =>
    refusal(
      query(
        `INSERT INTO "PeriodAnswers" ("applicationId", "expectedVisitors") VALUES ($1, $2)`,
        id,
        visitors,
      ),
    );
  expect(await expecting(0)).toBe("23514");
  expect(await expecting(1_000_000_001)).toBe("23514");
  expect(await expecting(1)).toBeUndefined();
});

import { createTestDatabase, aMission, aRound, type TestDatabase } from "../testing/index.ts";
import { mostRows, planOf, scannedTables, type PlanStep } from "../testing/plans.ts";
import type { SampleOrderField } from "./lists/samples.ts";
import { SAMPLE_ORDERS } from "./lists/samples.ts";
import { readCatalogue, writeQuestion } from "./read.ts";
import { field, plainReading } from "./testing/reading.ts";

/** Every tenth has no stock, every seventh no mass; masses and codes are in no order. */
const SAMPLES = 20_000;
const FILL = `
  insert into "Sample" ("id", "code", "codeKey", "missionId", "useCategory", "collectionMethod", "form",
      "requestMode", "nameEn", "nameZh", "massUg", "provenance", "searchText")
    select gen_random_uuid(), 'T-' || md5(n::text), 't' || md5(n::text),
      case when n % 2 = 0 then $1::uuid else $2::uuid end, 'RESEARCH', 'SCOOPED', 'POWDER', 'BY_MASS', 'Soil', '月壤',
      case when n % 7 = 0 then null else 1 + (n::bigint * 7919) % 100003 end, 'DEMONSTRATION', 'soil ' || n
    from generate_series(1, ${SAMPLES}) n`;
const STOCK = `
  insert into "LedgerEntry" ("id", "sampleId", "fromBucket", "toBucket", "massUg", "reason", "at", "provenance")
    select gen_random_uuid(), "id", 'OUTSIDE', 'AVAILABLE', 1 + ("massUg" * 31) % 5003, 'INTAKE', now(), 'DEMONSTRATION'
    from "Sample" where "massUg" is not null and "massUg" % 10 <> 0`;

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
  const missions = [await aMission(db.prisma, "one"), await aMission(db.prisma, "two")];
  await db.pool.query(FILL, missions);
  await db.pool.query(STOCK);
  const offers = await db.prisma.sample.findMany({ select: { id: true }, take: 5_000 });
  await aRound(db.prisma, { offers });
  await db.pool.query("vacuum analyze");
}, 120_000);
afterAll(() => db.drop());

const PAGE = [
  field("pageInfo", [field("hasNextPage"), field("endCursor")]),
  field("nodes", [
    ...[field("id"), field("code"), field("massMg"), field("mission", [field("code")])],
    field("stock", [field("availableMg")]),
    field("requestability", [field("requestable"), field("reasons")]),
  ]),
];

async function plansOf(args: object): Promise<PlanStep[]> {
  const question = field("samples", PAGE, args as Readonly<Record<string, unknown>>);
  const { statement, part } = writeQuestion(question, plainReading);
  return planOf(db.pool, { text: part.sql, values: statement.values });
}

const LARGE = new Set(["Sample", "SampleStock", "RoundSample"]);

/** Tables of many rows that were read whole. */
function scanned(plans: readonly PlanStep[]): string[] {
  return scannedTables(plans).filter((table) => LARGE.has(table));
}

async function cursorAfter(orderBy: object, size: number, times: number): Promise<string> {
  let after: string | undefined;
  for (let page = 0; page < times; page++) {
    const args = { orderBy, first: size, ...(after && { after }) };
    const answer = await readCatalogue(
      db,
      field("samples", [field("pageInfo", [field("endCursor")])], args),
      plainReading,
    );
    after = (answer as { pageInfo: { endCursor: string } }).pageInfo.endCursor;
  }
  if (after === undefined) throw new Error("No page was read");
  return after;
}

describe.each(["ASC", "DESC"] as const)("a page of 20,000 samples %s", (direction) => {
  it.each(SAMPLE_ORDERS)("by %s reads an index and not the table", async (by: SampleOrderField) => {
    const orderBy = { field: by, direction };
    const inside = await cursorAfter(orderBy, 100, 30);
    for (const page of [
      { first: 20 },
      { last: 20 },
      { first: 20, after: inside },
      { last: 20, before: inside },
    ]) {
      const plans = await plansOf({ orderBy, ...page });
      expect([page, scanned(plans)]).toEqual([page, []]);
    }
  });

  it.each(SAMPLE_ORDERS)("by %s costs the same a long way in", async (by) => {
    const orderBy = { field: by, direction };
    const inside = await cursorAfter(orderBy, 100, 60);
    expect(mostRows(await plansOf({ orderBy, first: 20, after: inside }))).toBeLessThan(500);
  });
});

it("a single sample is found by its code in an index", async () => {
  const { statement, part } = writeQuestion(
    field("sample", [field("massMg")], { code: "T-none" }),
    plainReading,
  );
  const plans = await planOf(db.pool, { text: part.sql, values: statement.values });
  expect(scanned(plans)).toEqual([]);
});

it("a rare word is found in an index, and so is the beginning of a number", async () => {
  for (const text of ["soil 19876", "t-abcd"]) {
    expect([text, scanned(await plansOf({ filter: { text }, first: 20 }))]).toEqual([text, []]);
  }
});

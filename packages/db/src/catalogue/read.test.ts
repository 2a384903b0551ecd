import { aSample, createTestDatabase, type TestDatabase } from "../testing/index.ts";
import { readByIds, readCatalogue, writeQuestion } from "./read.ts";
import { nameOf } from "./statement-names.ts";
import { field, plainReading } from "./testing/reading.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

it("an object may be asked for more fields than a function of PostgreSQL takes", async () => {
  const { code } = await aSample(db.prisma);
  const selected = Array.from({ length: 120 }, (_, index) => ({
    ...field(index % 2 === 0 ? "code" : "id"),
    key: `alias${index}`,
  }));
  const answer = await readCatalogue(db, field("sample", selected, { code }), plainReading);
  expect(Object.keys(answer as object)).toHaveLength(120);
  expect(answer).toMatchObject({ alias0: code, alias118: code, alias119: expect.any(String) });
});

it("no name that a field is asked under is special", async () => {
  const { code } = await aSample(db.prisma);
  const selected = ["__proto__", "constructor", "toJSON"].map((key) => ({ ...field("code"), key }));
  const answer = await readCatalogue(db, field("sample", selected, { code }), plainReading);
  expect(Object.entries(answer as object)).toEqual(selected.map(({ key }) => [key, code]));
});

it("a list may be asked for nothing but to be one", async () => {
  const filter = { text: "soil", requestable: true };
  const asked = field("samples", [], { filter });
  expect(await readCatalogue(db, asked, plainReading)).toEqual({});
  const edges = field("samples", [field("edges")], { filter });
  expect(await readCatalogue(db, edges, plainReading)).toEqual({ edges: [] });
});

it("what is asked never becomes SQL", () => {
  const evil = `'; drop table "Sample" --`;
  const filter = {
    ...{ text: evil, mission: [evil], lotCode: evil, form: [evil], provenance: [evil] },
  };
  const questions = [
    field("samples", [field("totalCount")], { filter, first: 3 }),
    field("sample", [field("code")], { code: evil }),
    field("publications", [field("nodes", [field("key")])], { filter: { text: evil } }),
    field("measurements", [field("totalCount")], { filter: { property: evil } }),
  ];
  for (const question of questions) {
    const { statement, part } = writeQuestion(question, plainReading);
    expect(part.sql).not.toContain("drop");
    expect(JSON.stringify(statement.values)).toContain("drop");
  }
});

it("two questions that differ only in their values are one statement", () => {
  const asked = (code: string) =>
    writeQuestion(field("sample", [field("code")], { code }), plainReading).part.sql;
  expect(asked("one")).toBe(asked("two"));
});

it("objects come in the order of the ids they are asked by, null where there is none", async () => {
  const one = await aSample(db.prisma);
  const other = await aSample(db.prisma);
  const missing = "00000000-0000-7000-8000-000000000000";
  const ids = [other.id, missing, one.id, other.id];
  const found = await readByIds(db, { type: "Sample", ids }, [field("id")], plainReading);
  expect(found).toEqual([
    { id: `Sample ${other.id}` },
    null,
    { id: `Sample ${one.id}` },
    { id: `Sample ${other.id}` },
  ]);
});

it("a statement is prepared from its second sight on, always under the same name", () => {
  const sql = "select 'a statement of this test only'";
  expect(nameOf(sql)).toBeUndefined();
  const name = nameOf(sql);
  expect(name).toMatch(/^catalogue_\d+$/u);
  expect(nameOf(sql)).toBe(name);
});

it("the number of prepared statements is bounded", () => {
  const names = new Set<string>();
  for (let index = 0; index < 2_000; index++) {
    const sql = `select ${index}`;
    nameOf(sql);
    const name = nameOf(sql);
    if (name !== undefined) names.add(name);
  }
  expect(names.size).toBeLessThanOrEqual(500);
  expect(nameOf("select 'too late'")).toBeUndefined();
  expect(nameOf("select 'too late'")).toBeUndefined();
});

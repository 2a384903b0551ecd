import { searchKeys } from "@regolith/domain";
import { createTestDatabase, type TestDatabase } from "../testing/index.ts";
import { shelvesOf, type InstitutionCursor } from "./list-institutions.ts";

/** As many as the Research Organization Registry knows. */
const INSTITUTIONS = 120_000;

const CITIES = ["Ando", "Beiha", "Carmon", "Dorvel", "Elgora", "Farwei", "Gorlin", "Havenu"];
const KINDS = [
  "University",
  "University of Technology",
  "Institute of Geology",
  "Hospital",
  "Museum",
];
const PLACES = [..."北京上海广州天津重庆杭南武汉成都西安沈阳长春"];
const ZH_KINDS = ["大学", "理工大学", "地质研究所", "医院", "博物馆"];

/** A name in Latin letters for each, and one in Chinese for every eighth; nothing is random. */
function namesOf(index: number): string[] {
  const at = <T>(list: readonly T[], by: number) => list[Math.floor(index / by) % list.length];
  const city = `${at(CITIES, 1) ?? ""}${(index % 997).toString(26).replace(/\d/gu, "q")}`;
  const name = `${city} ${at(KINDS, 8) ?? ""}`;
  const zh = `${at(PLACES, 3) ?? ""}${at(PLACES, 41) ?? ""}${at(ZH_KINDS, 8) ?? ""}`;
  return index % 8 === 0 ? [name, zh] : [name];
}

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
  const size = 10_000;
  for (let from = 0; from < INSTITUTIONS; from += size) {
    const rows = Array.from({ length: size }, (_, index) => {
      const names = namesOf(from + index);
      const { text, pieces } = searchKeys(names);
      return { name: names[0], text, pieces, country: index % 5 === 0 ? "CN" : "DE" };
    });
    await db.pool.query(
      `insert into "Institution"
          ("id", "nameEn", "sortName", "searchText", "searchPieces", "country", "emailDomains", "provenance")
        select gen_random_uuid(), r->>'name', lower(r->>'name'), r->>'text',
          array(select jsonb_array_elements_text(r->'pieces')), r->>'country', '{}', 'DEMONSTRATION'
        from jsonb_array_elements($1::jsonb) r`,
      [JSON.stringify(rows)],
    );
  }
  await db.pool.query("vacuum analyze");
}, 240_000);
afterAll(() => db.drop());

interface Plan {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly Plans?: readonly Plan[];
}

/** The tables that any statement of a page reads from their first row to their last. */
async function scanned(
  filter: { readonly text?: string; readonly country?: string },
  after?: InstitutionCursor,
): Promise<string[]> {
  const page = { limit: 20, isBackward: false, ...(after && { after }) };
  const tables: string[] = [];
  for (const shelf of shelvesOf({ states: ["LISTED"], ...filter }, page)) {
    const { text, values } = shelf(page.limit);
    const { rows } = await db.pool.query<{ "QUERY PLAN": { Plan: Plan }[] }>(
      `explain (analyze, format json) ${text}`,
      values,
    );
    tables.push(...rows.flatMap((row) => row["QUERY PLAN"].flatMap(({ Plan }) => scannedIn(Plan))));
  }
  return tables;
}

function scannedIn(plan: Plan): string[] {
  const own = plan["Node Type"] === "Seq Scan" ? [plan["Relation Name"] ?? "?"] : [];
  return [...own, ...(plan.Plans ?? []).flatMap(scannedIn)];
}

describe("among 120,000 institutions an index answers", () => {
  it.each([
    "beihaqa institute",
    "museum havenu",
    "geology",
    "carmn museum",
    "gorlin univeristy tech",
    "北京地质",
    "上海大学",
    "地质研究所",
    "重庆理工大雪",
    "京",
    "beiha 北京",
    "zzzz",
  ])("for %j", async (text) => {
    expect(await scanned({ text })).toEqual([]);
    expect(await scanned({ text, country: "CN" })).toEqual([]);
  });

  it("for a list of all, of a country, and a long way into both", async () => {
    expect(await scanned({})).toEqual([]);
    expect(await scanned({ country: "CN" })).toEqual([]);
    const inside = {
      rank: 0,
      sortName: "farweiqq museum",
      id: "7fffffff-0000-4000-8000-000000000000",
    };
    expect(await scanned({}, inside)).toEqual([]);
    expect(await scanned({ country: "CN" }, inside)).toEqual([]);
  });
});

it("finds what half of them are called without reading the table for the first page", async () => {
  const [shelf] = shelvesOf(
    { states: ["LISTED"], text: "university" },
    { limit: 20, isBackward: false },
  );
  if (shelf === undefined) throw new Error("There is a first shelf");
  const { text, values } = shelf(20);
  const { rows } = await db.pool.query<{ "QUERY PLAN": { Plan: Plan }[] }>(
    `explain (format json) ${text}`,
    values,
  );
  expect(rows.flatMap((row) => row["QUERY PLAN"].flatMap(({ Plan }) => scannedIn(Plan)))).toEqual(
    [],
  );
});

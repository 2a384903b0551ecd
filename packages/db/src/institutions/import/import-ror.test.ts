import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { anInstitution } from "../../testing/builders.ts";
import { createTestDatabase, type TestDatabase } from "../../testing/index.ts";
import { findInstitutionByRor } from "../find-institutions.ts";
import { findableBy } from "../institution.ts";
import { listInstitutions } from "../list-institutions.ts";
import { importRor } from "./import-ror.ts";

const AT = new Date("2026-11-01T08:00:00Z");
const ROR = {
  tsinghua: "https://ror.org/03cve4549",
  bern: "https://ror.org/02k7v4d05",
  old: "https://ror.org/01aj84f44",
  twin: "https://ror.org/040r8fr65",
} as const;

/** A record as ROR's v2 dump has it. */
function aRecord(changes: object = {}) {
  return {
    admin: { created: { date: "2018-11-14", schema_version: "1.0" } },
    domains: [],
    established: 1911,
    external_ids: [],
    id: ROR.tsinghua,
    links: [
      { type: "website", value: "https://www.tsinghua.edu.cn/" },
      { type: "wikipedia", value: "https://en.wikipedia.org/wiki/Tsinghua_University" },
    ],
    locations: [
      {
        geonames_id: 1816670,
        geonames_details: { country_code: "CN", country_name: "China", name: "Beijing" },
      },
    ],
    names: [
      { lang: null, types: ["acronym"], value: "THU" },
      { lang: "en", types: ["ror_display", "label"], value: "Tsinghua University" },
      { lang: "zh", types: ["label"], value: "清华大学" },
      { lang: null, types: ["alias"], value: "Qinghua" },
    ],
    relationships: [],
    status: "active",
    types: ["education"],
    ...changes,
  };
}

const BERN = aRecord({
  id: ROR.bern,
  domains: ["unibe.ch"],
  links: [{ type: "website", value: "http://www.unibe.ch" }],
  locations: [{ geonames_details: { country_code: "CH" } }],
  names: [
    { lang: "de", types: ["ror_display", "label"], value: "Universität Bern" },
    { lang: "en", types: ["label"], value: "University of Bern" },
  ],
});

function aFile(...records: unknown[]): Readable {
  return Readable.from([Buffer.from(JSON.stringify(records))]);
}

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());
beforeEach(async () => {
  await db.prisma.institution.updateMany({ data: { successorId: null } });
  await db.prisma.institution.deleteMany({ where: { mergedIntoId: { not: null } } });
  await db.prisma.institution.deleteMany();
});

const take = (...records: unknown[]) => importRor(db, aFile(...records), { at: AT, batchSize: 2 });
const find = (rorId: string) => findInstitutionByRor(db.prisma, rorId);

it("takes in names with their languages, country, website and domains", async () => {
  expect(await take(aRecord(), BERN)).toMatchObject({ added: 2, changed: 0, unreadable: 0 });
  expect(await find(ROR.tsinghua)).toMatchObject({
    nameEn: "Tsinghua University",
    nameZh: "清华大学",
    names: [
      { text: "THU", language: null, kind: "ACRONYM" },
      { text: "Qinghua", language: null, kind: "ALIAS" },
    ],
    ...{ country: "CN", website: "https://www.tsinghua.edu.cn/" },
    ...{ emailDomains: ["tsinghua.edu.cn"], state: "LISTED", provenance: "PUBLISHED" },
  });
  expect(await find(ROR.bern)).toMatchObject({
    ...{ nameEn: "University of Bern", nameZh: null, country: "CH", emailDomains: ["unibe.ch"] },
    names: [{ text: "Universität Bern", language: "de", kind: "LABEL" }],
  });
});

it("lets each be found by any of its names", async () => {
  await take(aRecord(), BERN);
  for (const [text, rorId] of [
    ["qinghua", ROR.tsinghua],
    ["清华", ROR.tsinghua],
    ["universitat bern", ROR.bern],
  ] as const) {
    const filter = { states: ["LISTED"], text } as const;
    const [first] = await listInstitutions(db.prisma, filter, { limit: 1, isBackward: false });
    expect([text, first?.id]).toEqual([text, (await find(rorId))?.id]);
  }
});

it("changes nothing when the same file is taken in again", async () => {
  const file = [aRecord(), BERN, aRecord({ id: ROR.old, status: "inactive" })];
  await take(...file);
  const before = await db.prisma.institution.findMany({ include: { names: true } });
  expect(await take(...file)).toEqual({
    ...{ added: 0, changed: 0, unchanged: 3, closed: 1, succeeded: 0, unreadable: 0 },
  });
  expect(await db.prisma.institution.findMany({ include: { names: true } })).toEqual(before);
});

it("brings what is there up to the file, by its ROR id", async () => {
  const facts = { rorId: ROR.tsinghua, nameEn: "Tsinghua Univ.", country: null };
  const { id } = await anInstitution(db.prisma, facts);
  expect(await take(aRecord())).toMatchObject({ added: 0, changed: 1 });
  expect(await find(ROR.tsinghua)).toMatchObject({
    ...{ id, nameEn: "Tsinghua University", country: "CN", version: 2 },
  });
});

it("keeps what the office wrote, and renews the rest", async () => {
  await anInstitution(db.prisma, {
    ...{ rorId: ROR.tsinghua, nameEn: "Tsinghua", nameZh: "清华", country: "CN" },
    ...{ emailDomains: ["mail.tsinghua.edu.cn"], editedAt: AT },
  });
  await take(aRecord());
  expect(await find(ROR.tsinghua)).toMatchObject({
    ...{ nameEn: "Tsinghua", nameZh: "清华", emailDomains: ["mail.tsinghua.edu.cn"] },
    website: "https://www.tsinghua.edu.cn/",
  });
  const names = (await find(ROR.tsinghua))?.names.map(({ text }) => text);
  expect(names).toEqual(["Tsinghua University", "清华大学", "THU", "Qinghua"]);
});

it("leaves the office its word on a proposal", async () => {
  const facts = { rorId: ROR.tsinghua, state: "PROPOSED", proposedAt: AT } as const;
  await anInstitution(db.prisma, facts);
  await take(aRecord());
  expect(await find(ROR.tsinghua)).toMatchObject({ state: "PROPOSED", nameZh: "清华大学" });
});

it("changes nothing of what was merged", async () => {
  const survivor = await anInstitution(db.prisma, { nameEn: "Tsinghua" });
  const merged = { mergedIntoId: survivor.id, state: "CLOSED" } as const;
  await anInstitution(db.prisma, { rorId: ROR.tsinghua, ...merged });
  expect(await take(aRecord())).toMatchObject({ added: 0, changed: 0, unchanged: 1 });
  expect(await find(ROR.tsinghua)).toMatchObject({ id: survivor.id, nameEn: "Tsinghua" });
});

it("closes what is inactive or withdrawn, and names its one successor wherever that stands in the file", async () => {
  const successor = (id: string) => ({ id, label: "", type: "successor" });
  const counts = await take(
    aRecord({ id: ROR.old, status: "inactive", relationships: [successor(ROR.bern)] }),
    aRecord({
      ...{ id: ROR.twin, status: "withdrawn" },
      relationships: [successor(ROR.bern), successor(ROR.tsinghua)],
    }),
    aRecord(),
    BERN,
  );
  expect(counts).toMatchObject({ added: 4, closed: 2, succeeded: 1 });
  const bern = await find(ROR.bern);
  expect(await find(ROR.old)).toMatchObject({ state: "CLOSED", successorId: bern?.id });
  expect(await find(ROR.twin)).toMatchObject({ state: "CLOSED", successorId: null });
  await take(aRecord({ id: ROR.old }));
  expect(await find(ROR.old)).toMatchObject({ state: "LISTED", successorId: null });
});

it.each([
  ["https://sites.google.com/view/lab", []],
  ["https://lab.github.io", []],
  ["ftp://example.org", []],
  ["http://physics.example.ac.uk/home", ["physics.example.ac.uk"]],
  ["not a link", []],
])("takes from the website %s the domains %j", async (value, domains) => {
  await take(aRecord({ links: [{ type: "website", value }] }));
  expect((await find(ROR.tsinghua))?.emailDomains).toEqual(domains);
});

it("counts records it cannot read, and takes in the others", async () => {
  const counts = await take(aRecord(), { ...BERN, id: "https://ror.org/wrong" }, null, BERN);
  expect(counts).toMatchObject({ added: 2, unreadable: 2 });
});

it("takes a record that stands in the file twice as it stands last", async () => {
  const renamed = [{ lang: "en", types: ["ror_display", "label"], value: "Tsinghua" }];
  await take(aRecord(), aRecord({ names: renamed }));
  expect(await find(ROR.tsinghua)).toMatchObject({ nameEn: "Tsinghua" });
});

it("finds its own work when two imports run at once", async () => {
  const twice = await Promise.all([take(aRecord(), BERN), take(BERN, aRecord())]);
  expect(twice.map(({ added }) => added).toSorted()).toEqual([0, 2]);
  expect(await db.prisma.institution.count()).toBe(2);
});

describe("a file that is not ROR's v2 JSON is refused with one line", () => {
  const refusal = (file: Readable) => importRor(db, file, { at: AT });

  it.each([
    ["its v1", JSON.stringify([{ id: ROR.bern, name: "University of Bern", country: {} }]), "v1"],
    ["other records", JSON.stringify([{ code: "CE5C0100" }]), "not ROR's v2 JSON"],
    ["an object", JSON.stringify({ items: [] }), "no JSON array"],
    ["an empty list", "[]", "no records"],
    ["nothing", "", "no JSON array"],
    ["a zip", "PK\u0003\u0004", "no JSON array"],
    ["a page", "<!doctype html>", "no JSON array"],
  ])("for %s", async (_, text, words) => {
    await expect(refusal(Readable.from([Buffer.from(text)]))).rejects.toThrow(words);
    expect(await db.prisma.institution.count()).toBe(0);
  });

  it("where it breaks off", async () => {
    const text = JSON.stringify([aRecord(), BERN, aRecord({ id: ROR.old })]);
    await expect(refusal(Readable.from([Buffer.from(text.slice(0, -40))]))).rejects.toThrow(
      "breaks off",
    );
  });

  it("where it cannot be read, as the system says", async () => {
    await expect(refusal(createReadStream("/nowhere/ror.json"))).rejects.toThrow("ENOENT");
  });
});

it("keeps further names of the office", async () => {
  const { id } = await anInstitution(db.prisma, {
    ...{
      rorId: ROR.tsinghua,
      nameEn: "Tsinghua University",
      ...findableBy(["Tsinghua University"]),
    },
  });
  await db.prisma.institutionName.create({
    data: { institutionId: id, source: "OFFICE", position: 0, text: "Old College", kind: "ALIAS" },
  });
  await take(aRecord());
  const filter = { states: ["LISTED"], text: "old college" } as const;
  const found = await listInstitutions(db.prisma, filter, { limit: 1, isBackward: false });
  expect(found.map((row) => row.id)).toEqual([id]);
});

import { anInstitution } from "../testing/builders.ts";
import { createTestDatabase, type TestDatabase } from "../testing/index.ts";
import { findInstitution, findInstitutions } from "./find-institutions.ts";
import { findableBy } from "./institution.ts";
import {
  countInstitutions,
  listInstitutions,
  type InstitutionCursor,
  type InstitutionFilter,
} from "./list-institutions.ts";

const NAMES: readonly (readonly [nameEn: string, country: string, ...others: string[]])[] = [
  ["Tsinghua University", "CN", "清华大学", "THU"],
  ["National Tsing Hua University", "TW", "國立清華大學"],
  ["China University of Geosciences (Wuhan)", "CN", "中国地质大学（武汉）"],
  ["China University of Geosciences (Beijing)", "CN", "中国地质大学（北京）"],
  ["Institute of Geology and Geophysics", "CN", "中国科学院地质与地球物理研究所", "IGG"],
  ["Eberhard Karls Universität Tübingen", "DE", "University of Tübingen"],
  ["Xi'an Jiaotong University", "CN", "西安交通大学"],
  ["Massachusetts Institute of Technology", "US", "MIT"],
  ["Mitsubishi Research Institute", "JP", "三菱総合研究所"],
  ["Lomonosov Moscow State University", "RU", "Московский государственный университет"],
  ["Ørsted Laboratory", "DK"],
  ["100% Research", "US"],
];

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
  for (const [nameEn, country, ...others] of NAMES) {
    await anInstitution(db.prisma, { nameEn, country, ...findableBy([nameEn, ...others]) });
  }
  await anInstitution(db.prisma, {
    nameEn: "Tsinghua Proposed",
    state: "PROPOSED",
    proposedAt: new Date(),
  });
  await anInstitution(db.prisma, { nameEn: "Tsinghua Closed", state: "CLOSED" });
});
afterAll(() => db.drop());

const LISTED = ["LISTED"] as const;

async function found(text: string, filter: Partial<InstitutionFilter> = {}): Promise<string[]> {
  const whole = { states: LISTED, text, ...filter };
  const rows = await listInstitutions(db.prisma, whole, { limit: 20, isBackward: false });
  expect(await countInstitutions(db.prisma, whole)).toBe(rows.length);
  const institutions = await findInstitutions(
    db.prisma,
    rows.map(({ id }) => id),
  );
  return rows.map(({ id }) => institutions.get(id)?.nameEn ?? "");
}

describe("an institution is found by", () => {
  it.each([
    ["its whole name", "Tsinghua University", "Tsinghua University"],
    ["the beginning of a word of it", "geosci wuh", "China University of Geosciences (Wuhan)"],
    ["its name in any case", "TSINGHUA UNI", "Tsinghua University"],
    ["its name without accents", "tubingen", "Eberhard Karls Universität Tübingen"],
    ["another name of it", "University of Tübingen", "Eberhard Karls Universität Tübingen"],
    ["letters that are written otherwise", "orsted", "Ørsted Laboratory"],
    ["its name without the apostrophe", "xian jiao", "Xi'an Jiaotong University"],
    ["its Chinese name", "清华大学", "Tsinghua University"],
    ["a part of its Chinese name", "地球物理", "Institute of Geology and Geophysics"],
    ["one character it begins with", "清", "Tsinghua University"],
    ["both scripts at once", "地质大学 wuhan", "China University of Geosciences (Wuhan)"],
    [
      "Chinese words apart from each other",
      "地质大学 武汉",
      "China University of Geosciences (Wuhan)",
    ],
    ["full-width letters", "ＭＩＴ", "Massachusetts Institute of Technology"],
    ["Cyrillic letters", "московский", "Lomonosov Moscow State University"],
    ["Japanese", "総合研究", "Mitsubishi Research Institute"],
  ])("%s: %s", async (_, text, nameEn) => {
    expect((await found(text))[0]).toBe(nameEn);
  });
});

describe("an institution is among the first for", () => {
  it.each([
    ["a name with a letter left out", "tsingua", "Tsinghua University"],
    [
      "a name with letters swapped",
      "massachusetts insitute",
      "Massachusetts Institute of Technology",
    ],
    ["a name with a wrong letter", "mitsubisci", "Mitsubishi Research Institute"],
    ["a Chinese name with a wrong character", "清华大雪", "Tsinghua University"],
  ])("%s: %s", async (_, text, nameEn) => {
    expect((await found(text)).slice(0, 2)).toContain(nameEn);
  });
});

it("comes first where one of its names is just that, then where one begins so, then near ones", async () => {
  expect(await found("mit")).toEqual([
    "Massachusetts Institute of Technology",
    "Mitsubishi Research Institute",
  ]);
  expect(await found("tsinghua")).toEqual(["Tsinghua University", "National Tsing Hua University"]);
});

it.each(["xylophone", "火星", "%", "_", "' or 1=1", "\\", "…"])(
  "is not found by %j",
  async (text) => {
    expect(await found(text)).toEqual([]);
  },
);

it("is found within a country, and in the states asked for", async () => {
  expect(await found("university", { country: "DE" })).toEqual([
    "Eberhard Karls Universität Tübingen",
  ]);
  expect(await found("tsinghua", { states: ["PROPOSED"] })).toEqual(["Tsinghua Proposed"]);
  expect(await found("", { states: ["CLOSED"] })).toEqual(["Tsinghua Closed"]);
});

it("is listed by name as people order names where nothing is looked for", async () => {
  const names = await found("");
  expect(names).toHaveLength(NAMES.length);
  expect(names.slice(0, 2)).toEqual(["100% Research", "China University of Geosciences (Beijing)"]);
  expect(names.at(-2)).toBe("Tsinghua University");
});

describe.each(["", "university", "tsinghua university", "大学", "清华大学院"])(
  "a list for %j",
  (text) => {
    const filter = { states: LISTED, text };
    const page = (limit: number, isBackward: boolean, after?: InstitutionCursor) =>
      listInstitutions(db.prisma, filter, { limit, isBackward, ...(after && { after }) });

    it.each([1, 2, 5])("gives each row once, %i at a time, from either end", async (size) => {
      const all = await page(100, false);
      expect(all.length).toBeGreaterThan(0);
      for (const isBackward of [false, true]) {
        const rows: InstitutionCursor[] = [];
        for (;;) {
          const next = await page(size, isBackward, rows.at(-1));
          rows.push(...next);
          if (next.length < size) break;
        }
        expect(isBackward ? rows.toReversed() : rows).toEqual(all);
      }
    });
  },
);

it("stands for those merged into it, whatever id they are asked by", async () => {
  const { prisma } = db;
  const [survivor, merged] = [await anInstitution(prisma), await anInstitution(prisma)];
  await prisma.institution.update({
    where: { id: merged.id },
    data: { mergedIntoId: survivor.id, state: "CLOSED" },
  });
  expect((await findInstitution(prisma, merged.id))?.id).toBe(survivor.id);
});

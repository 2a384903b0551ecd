import type { TestApi } from "../test-api.ts";
import { dataOf, errorCodes, SEED_PATIENCE_MS, startSeededApi } from "./seeded-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startSeededApi();
}, SEED_PATIENCE_MS);
afterAll(() => api.stop());

interface Counted {
  readonly totalCount: number;
  readonly nodes: readonly { readonly key: string; readonly sample: object | null }[];
}

const measurements = async (filter: object): Promise<Counted> =>
  (
    await dataOf(
      api,
      `query ($filter: MeasurementFilter) { measurements(filter: $filter, first: 100) {
        totalCount nodes { property sample { code } mission { code } provenance material { en } }
      } }`,
      { filter },
    )
  ).measurements as Counted;

const publications = async (filter: object): Promise<Counted> =>
  (
    await dataOf(
      api,
      `query ($filter: PublicationFilter) { publications(filter: $filter, first: 100) {
        totalCount nodes { key samples { code } }
      } }`,
      { filter },
    )
  ).publications as Counted;

it("measurements are found by what was measured, in either language and any case", async () => {
  const { measurement } = api.db.prisma;
  const where = { propertyEn: { contains: "tio2", mode: "insensitive" } } as const;
  const expected = await measurement.count({ where });
  expect(expected).toBeGreaterThan(1);
  expect((await measurements({ property: "TIO2" })).totalCount).toBe(expected);
  const inChinese = await measurement.count({ where: { propertyZh: { contains: "年龄" } } });
  expect((await measurements({ property: "年龄" })).totalCount).toBe(inChinese);
  expect((await measurements({ property: "t_o2" })).totalCount).toBe(0);
});

it("measurements are found by mission, provenance and whether the sample has a number", async () => {
  const { measurement } = api.db.prisma;
  const numbered = { provenance: "PUBLISHED", sampleId: { not: null } } as const;
  const found = await measurements({ provenance: ["PUBLISHED"], numberedOnly: true });
  expect(found.totalCount).toBe(await measurement.count({ where: numbered }));
  expect(found.nodes.every(({ sample }) => sample !== null)).toBe(true);
  const ofMission = await measurements({ mission: ["chang-e-6"], provenance: ["PUBLISHED"] });
  expect(ofMission.totalCount).toBe(
    await measurement.count({
      where: { mission: { code: "chang-e-6" }, provenance: "PUBLISHED" },
    }),
  );
});

it("a mission shows what was measured on its material without a number, by paper", async () => {
  const query = `{ mission(code: "chang-e-5") { unnumberedMeasurements(first: 100) {
    totalCount nodes { sample { code } publication { key year } }
  } } }`;
  const { mission } = await dataOf(api, query);
  const { totalCount, nodes } = mission.unnumberedMeasurements;
  const where = { mission: { code: "chang-e-5" }, sampleId: null } as const;
  expect(totalCount).toBe(await api.db.prisma.measurement.count({ where }));
  const papers = (nodes as { publication: { key: string } }[]).map((one) => one.publication.key);
  const changes = papers.filter((key, index) => key !== papers[index - 1]);
  expect(changes.length).toBe(new Set(papers).size);
});

it("publications are found by their words and by the missions they report on", async () => {
  const byWords = await publications({ text: "BOSCHI planets 2023" });
  expect(byWords.nodes.map(({ key }) => key)).toEqual(["boschi2023"]);
  expect((await publications({ text: "boschi nature" })).totalCount).toBe(0);
  const expected = await api.db.prisma.publication.findMany({
    where: {
      OR: [
        { samples: { some: { mission: { code: "chang-e-6" } } } },
        { measurements: { some: { mission: { code: "chang-e-6" } } } },
      ],
    },
  });
  const ofMission = await publications({ mission: ["chang-e-6"] });
  expect(new Set(ofMission.nodes.map(({ key }) => key))).toEqual(
    new Set(expected.map(({ key }) => key)),
  );
  const { mission } = await dataOf(
    api,
    `{ mission(code: "chang-e-6") { publications(first: 100) { nodes { key } } } }`,
  );
  const { nodes } = mission.publications as Counted;
  expect(nodes.map(({ key }) => key)).toEqual(ofMission.nodes.map(({ key }) => key));
});

it("a search is refused when it is longer than any search", async () => {
  const text = "x".repeat(201);
  const question = `query ($text: String) { publications(filter: { text: $text }) { totalCount } }`;
  expect(await errorCodes(api, question, { text })).toEqual(["BAD_USER_INPUT"]);
});

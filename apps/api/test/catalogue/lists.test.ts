import { toldBalance, type TrueBalance } from "@regolith/domain";
import type { TestApi } from "../test-api.ts";
import { dataOf, errorCodes, SEED_PATIENCE_MS, startSeededApi } from "./seeded-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startSeededApi();
}, SEED_PATIENCE_MS);
afterAll(() => api.stop());

interface Walk {
  /** The list with `PAGE` where its page's arguments stand, e.g. `missions(PAGE)`. */
  readonly list: string;
  readonly size: number;
  /** Field of the nodes that tells them apart. */
  readonly field: string;
}

/** Every entry of a list, read page by page from its start or from its end. */
async function walk(
  { list, size, field }: Walk,
  from: "start" | "end",
): Promise<(string | null)[]> {
  const isForward = from === "start";
  const found: (string | null)[] = [];
  let cursor: string | null = null;
  for (;;) {
    const amount = `${isForward ? "first" : "last"}: ${size}`;
    const place = cursor === null ? "" : `, ${isForward ? "after" : "before"}: "${cursor}"`;
    const page = `pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { ${field} }`;
    const query = `{ it: ${list.replace("PAGE", amount + place)} { ${page} } }`;
    const { it: read } = await dataOf(api, query);
    const nodes = read.nodes as Record<string, string>[];
    const values = nodes.map((node) => node[field] ?? null);
    if (isForward) found.push(...values);
    else found.unshift(...values);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = read.pageInfo;
    expect(isForward ? hasPreviousPage : hasNextPage).toBe(cursor !== null);
    if (!(isForward ? hasNextPage : hasPreviousPage)) return found;
    cursor = isForward ? endCursor : startCursor;
  }
}

async function expectWalks(asked: Walk, expected: readonly string[]): Promise<void> {
  expect(await walk(asked, "start")).toEqual(expected);
  expect(await walk(asked, "end")).toEqual(expected);
}

const codesOf = (rows: readonly { readonly code: string }[]) => rows.map(({ code }) => code);
const codeOnly = { select: { code: true } } as const;

/** The catalogue in an order, as a plain query has it. */
const ORDERS = {
  CODE: (sort: "asc" | "desc") =>
    api.db.prisma.sample.findMany({ ...codeOnly, orderBy: { code: sort } }),
  MASS: (sort: "asc" | "desc") =>
    api.db.prisma.sample.findMany({
      ...codeOnly,
      orderBy: [{ massUg: { sort, nulls: "last" } }, { code: sort }],
    }),
  AVAILABLE: async (sort: "asc" | "desc") => {
    const { sample, sampleStock } = api.db.prisma;
    const stocks = await sampleStock.findMany({
      include: { sample: codeOnly },
      orderBy: { sampleId: sort },
    });
    // By what everybody is told: what is recommended and not decided yet counts.
    const up = (one: TrueBalance, other: TrueBalance) =>
      Number(toldBalance(one).availableUg - toldBalance(other).availableUg);
    const stocked = stocks.toSorted((one, other) =>
      sort === "asc" ? up(one, other) : up(other, one),
    );
    const others = await sample.findMany({
      ...codeOnly,
      where: { stock: null },
      orderBy: { id: sort },
    });
    return [...stocked.map((row) => row.sample), ...others];
  },
  MISSION: (sort: "asc" | "desc") =>
    api.db.prisma.sample.findMany({ ...codeOnly, orderBy: [{ missionId: sort }, { code: sort }] }),
};

describe.each(["ASC", "DESC"] as const)("samples %s", (direction) => {
  it.each(Object.entries(ORDERS))(
    "by %s come whole, page by page, from either end",
    async (field, read) => {
      const expected = codesOf(await read(direction === "ASC" ? "asc" : "desc"));
      const list = `samples(orderBy: { field: ${field}, direction: ${direction} }, PAGE)`;
      await expectWalks({ list, size: 83, field: "code" }, expected);
    },
  );
});

it("what has no mass comes last both ways, also across a page's edge", async () => {
  const { prisma } = api.db;
  const known = await prisma.sample.count({ where: { massUg: { not: null } } });
  const all = await prisma.sample.count();
  expect(all - known).toBeGreaterThan(1);
  for (const direction of ["ASC", "DESC"]) {
    const list = `samples(filter: { provenance: [PUBLISHED] }, orderBy: { field: MASS, direction: ${direction} }, PAGE)`;
    const masses = await walk({ list, size: 3, field: "massMg" }, "end");
    const firstUnknown = masses.findIndex((mass) => mass === null);
    expect(masses.slice(firstUnknown).every((mass) => mass === null)).toBe(true);
    expect(firstUnknown).toBeGreaterThan(0);
  }
});

it("lists within an object page as the outer ones do", async () => {
  const { prisma } = api.db;
  const [mission, largest] = await Promise.all([
    prisma.sample.findMany({
      ...codeOnly,
      where: { mission: { code: "chang-e-6" } },
      orderBy: { code: "asc" },
    }),
    prisma.sample.findFirstOrThrow({
      orderBy: { measurements: { _count: "desc" } },
      include: { measurements: { orderBy: [{ position: "asc" }, { id: "asc" }] } },
    }),
  ]);
  const inMission = `mission(code: "chang-e-6") { samples(first: 100) { totalCount nodes { code } } }`;
  const { mission: read } = await dataOf(api, `{ ${inMission} }`);
  expect(read.samples.totalCount).toBe(mission.length);
  expect(codesOf(read.samples.nodes)).toEqual(codesOf(mission).slice(0, 100));

  const query = `query ($code: String!, $after: String) {
    sample(code: $code) {
      measurementCount
      measurements(first: 3, after: $after) { totalCount edges { cursor node { property } } }
    }
  }`;
  const found: string[] = [];
  let after: string | null = null;
  do {
    const { sample } = await dataOf(api, query, { code: largest.code, after });
    expect(sample.measurementCount).toBe(largest.measurements.length);
    expect(sample.measurements.totalCount).toBe(largest.measurements.length);
    const edges = sample.measurements.edges as { cursor: string; node: { property: string } }[];
    found.push(...edges.map(({ node }) => node.property));
    after = edges.at(-1)?.cursor ?? null;
  } while (after !== null);
  expect(found).toEqual(largest.measurements.map(({ propertyEn }) => propertyEn));
});

it("publications come newest first and those without a year last", async () => {
  const expected = await api.db.prisma.publication.findMany({
    orderBy: [{ year: { sort: "desc", nulls: "last" } }, { key: "asc" }],
  });
  expect(expected.some(({ year }) => year === null)).toBe(true);
  const list = "publications(PAGE)";
  await expectWalks(
    { list, size: 7, field: "key" },
    expected.map(({ key }) => key),
  );
});

it("measurements come by the newest publication, in the order of entry within it", async () => {
  const rows = await api.db.prisma.measurement.findMany({
    include: { publication: true },
    orderBy: [
      { publication: { year: { sort: "desc", nulls: "last" } } },
      { publication: { key: "asc" } },
      { position: "asc" },
      { id: "asc" },
    ],
  });
  const unpublished = rows.filter(({ publication }) => publication === null);
  expect(unpublished.length).toBeGreaterThan(0);
  const expected = [...rows.filter(({ publication }) => publication !== null), ...unpublished];
  const ids = expected.map(({ id }) => Buffer.from(`Measurement:${id}`).toString("base64url"));
  await expectWalks({ list: "measurements(PAGE)", size: 100, field: "id" }, ids);
});

it("missions, rounds and rounds of the past come whole in either direction", async () => {
  const { mission, round, pastRound } = api.db.prisma;
  const missions = await mission.findMany({ orderBy: { position: "asc" } });
  const rounds = await round.findMany({ orderBy: { opensAt: "desc" } });
  const past = await pastRound.findMany({ orderBy: { position: "asc" } });
  await expectWalks({ list: "missions(PAGE)", size: 1, field: "code" }, codesOf(missions));
  await expectWalks({ list: "rounds(PAGE)", size: 1, field: "code" }, codesOf(rounds));
  await expectWalks({ list: "pastRounds(PAGE)", size: 2, field: "code" }, codesOf(past));
});

describe("a page is refused", () => {
  it.each([
    ["of none", "first: 0"],
    ["of more than a hundred", "first: 101"],
    ["of less than none", "last: -1"],
    ["from both ends", "first: 1, last: 1"],
    ["after something and from the end", 'last: 1, after: "x"'],
    ["after what is no cursor", 'after: "x"'],
    ["before what is no cursor", 'before: "WyJ4Il0"'],
  ])("%s", async (_what, page) => {
    const nested = `{ sample(code: "CE5C0000YJYX048") { ledger(${page}) { totalCount } measurements(${page}) { nodes { id } } } }`;
    expect(await errorCodes(api, `{ samples(${page}) { nodes { code } } }`)).toEqual([
      "BAD_USER_INPUT",
    ]);
    expect(await errorCodes(api, nested)).toEqual(["BAD_USER_INPUT"]);
  });

  it("after a cursor of another order, of another list, or with keys that are none", async () => {
    const by = (order: string) => `orderBy: { field: ${order}, direction: ASC }`;
    const { samples } = await dataOf(
      api,
      `{ samples(${by("MASS")}, first: 1) { pageInfo { endCursor } } }`,
    );
    const { endCursor } = samples.pageInfo;
    const [list, run] = JSON.parse(Buffer.from(endCursor, "base64url").toString()) as unknown[];
    const forged = [
      ...[
        [list, run, "1"],
        [list, run, 1, "x"],
        [list, 7, "1", "x"],
      ],
      ...[
        [list, run, "one", "x"],
        [list, run, "9".repeat(30), "x"],
        [list, run, "1", "\0"],
      ],
    ].map((keys) => Buffer.from(JSON.stringify(keys)).toString("base64url"));
    const questions = [
      `{ samples(${by("CODE")}, after: "${endCursor}") { nodes { code } } }`,
      `{ publications(after: "${endCursor}") { nodes { key } } }`,
      ...forged.map(
        (cursor) => `{ samples(${by("MASS")}, after: "${cursor}") { nodes { code } } }`,
      ),
    ];
    for (const question of questions) {
      expect(await errorCodes(api, question)).toEqual(["BAD_USER_INPUT"]);
    }
  });
});

import type { Prisma } from "@regolith/db";
import { requestability, sampleCodeKey, toldBalance, type RequestContext } from "@regolith/domain";
import type { TestApi } from "../test-api.ts";
import { dataOf, errorCodes, SEED_PATIENCE_MS, SEEDED_AT, startSeededApi } from "./seeded-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startSeededApi();
}, SEED_PATIENCE_MS);
afterEach(() => {
  api.setNow(SEEDED_AT);
});
afterAll(() => api.stop());

interface Found {
  readonly codes: readonly string[];
  readonly total: number;
  readonly facets: Readonly<Record<string, number | { value: string; count: number }[]>>;
}

const FACETS = `total requestable measured
  mission { value count } form { value count } collectionMethod { value count }
  useCategory { value count } provenance { value count }`;

/** All samples that a filter leaves, and the counts beside them. */
async function find(filter: Record<string, unknown>): Promise<Found> {
  const query = `query ($filter: SampleFilter, $after: String) {
    samples(filter: $filter, first: 100, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } nodes { code }
    }
    sampleFacets(filter: $filter) { ${FACETS} }
  }`;
  const codes: string[] = [];
  let after: string | null = null;
  for (;;) {
    const { samples, sampleFacets } = await dataOf(api, query, { filter, after });
    codes.push(...(samples.nodes as { code: string }[]).map(({ code }) => code));
    if (!samples.pageInfo.hasNextPage) {
      return { codes, total: samples.totalCount, facets: sampleFacets };
    }
    after = samples.pageInfo.endCursor;
  }
}

/** A plain condition for each filter; the last four are written out apart from the read model's SQL. */
const FILTERS = {
  mission: [["chang-e-6"], { mission: { code: { in: ["chang-e-6"] } } }],
  form: [["CLAST", "SECTION"], { form: { in: ["CLAST", "SECTION"] } }],
  collectionMethod: [["DRILLED"], { collectionMethod: { in: ["DRILLED"] } }],
  useCategory: [
    ["RESEARCH", "BACKUP_STORAGE"],
    { useCategory: { in: ["RESEARCH", "BACKUP_STORAGE"] } },
  ],
  provenance: [["DEMONSTRATION"], { provenance: { in: ["DEMONSTRATION"] } }],
  measured: [true, { measurements: { some: {} } }],
  lotCode: ["CE5C0400", { lotCode: "CE5C0400" }],
  text: [
    "Basalt 玄武岩",
    { AND: [{ searchText: { contains: "basalt" } }, { searchText: { contains: "玄武岩" } }] },
  ],
  requestable: [
    true,
    {
      useCategory: { in: ["RESEARCH", "PUBLIC_WELFARE"] },
      withheld: false,
      offeredIn: {
        some: {
          round: { opensAt: { lte: new Date(SEEDED_AT) }, closesAt: { gt: new Date(SEEDED_AT) } },
        },
      },
      OR: [
        { requestMode: "BY_MASS", stock: { availableUg: { gt: 0 } } },
        { stock: { availableUg: { gt: 0 }, reservedUg: 0, onLoanUg: 0 } },
        { stock: { undecidedUg: { gt: 0 }, onLoanUg: 0 } },
      ],
    },
  ],
} as const satisfies Readonly<Record<string, readonly [unknown, Prisma.SampleWhereInput]>>;
type FilterName = keyof typeof FILTERS;
const NAMES = Object.keys(FILTERS) as FilterName[];

function filterOf(names: readonly FilterName[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, FILTERS[name][0]]));
}

async function plainly(
  names: readonly FilterName[],
  more: Prisma.SampleWhereInput = {},
): Promise<string[]> {
  const where = { AND: [...names.map((name): Prisma.SampleWhereInput => FILTERS[name][1]), more] };
  const rows = await api.db.prisma.sample.findMany({ where, orderBy: { code: "asc" } });
  return rows.map(({ code }) => code);
}

const COMBINED: readonly (readonly FilterName[])[] = [
  [],
  ...NAMES.map((name) => [name]),
  ["mission", "form"],
  ["text", "requestable"],
  ["collectionMethod", "useCategory", "measured"],
  ["mission", "provenance", "requestable", "measured"],
  ["form", "lotCode", "provenance", "measured"],
  [...NAMES],
];

it.each(COMBINED.map((names) => [names.join(", ") || "nothing", names] as const))(
  "filtered by %s, the list, its count and its total are those of a plain query",
  async (_what, names) => {
    const expected = await plainly(names);
    const found = await find(filterOf(names));
    expect(found.codes).toEqual(expected);
    expect(found.total).toBe(expected.length);
    expect(found.facets["total"]).toBe(expected.length);
  },
);

it.each(COMBINED.map((names) => [names.join(", ") || "nothing", names] as const))(
  "beside %s, each group counts what the list would hold under the other filters",
  async (_what, names) => {
    const { facets } = await find(filterOf(names));
    const others = (group: FilterName) => names.filter((name) => name !== group);
    for (const group of ["form", "collectionMethod", "useCategory", "provenance"] as const) {
      for (const { value, count } of facets[group] as { value: never; count: number }[]) {
        expect([group, value, count]).toEqual([
          group,
          value,
          (await plainly(others(group), { [group]: value })).length,
        ]);
      }
    }
    for (const { value, count } of facets["mission"] as { value: string; count: number }[]) {
      const rows = await plainly(others("mission"), { mission: { code: value } });
      expect([value, count]).toEqual([value, rows.length]);
    }
    for (const group of ["requestable", "measured"] as const) {
      const rows = await plainly([...others(group), group]);
      expect([group, facets[group]]).toEqual([group, rows.length]);
    }
  },
  30_000,
);

it("a single count may be asked for alone", async () => {
  const data = await dataOf(
    api,
    `{ sampleFacets { total } one: sampleFacets(filter: { form: [CLAST] }) { form { count } } }`,
  );
  expect(data.sampleFacets).toEqual({ total: await api.db.prisma.sample.count() });
  expect(Object.keys(data.one.form[0] as object)).toEqual(["count"]);
});

it("a group names every value, also those without a sample", async () => {
  const { facets } = await find({ text: "no such words" });
  expect(facets["total"]).toBe(0);
  expect(facets["form"]).toEqual(
    ["POWDER", "CLAST", "SECTION"].map((value) => ({ value, count: 0 })),
  );
  const missions = await api.db.prisma.mission.findMany({ orderBy: { position: "asc" } });
  expect(facets["mission"]).toEqual(missions.map(({ code }) => ({ value: code, count: 0 })));
});

describe("a text is looked for", () => {
  it("as the beginning of a number, however it is separated", async () => {
    const expected = await plainly([], { codeKey: { startsWith: sampleCodeKey("CE5C0400") } });
    expect(expected.length).toBeGreaterThan(1);
    expect((await find({ text: "ce5-c 0400" })).codes).toEqual(expected);
  });

  it("as it stands: what is a pattern elsewhere is a sign here", async () => {
    for (const text of ["%", "_", "\\", "ba_alt", "b%t"]) {
      expect((await find({ text })).total).toBe(0);
    }
  });

  it("and nothing is looked for in an empty one", async () => {
    const all = await api.db.prisma.sample.count();
    expect((await find({ text: "  " })).total).toBe(all);
    expect((await find({ text: null, requestable: false, measured: false })).total).toBe(all);
  });

  it("unless it is longer than any search", async () => {
    const query = `query ($filter: SampleFilter) { samples(filter: $filter) { totalCount } }`;
    expect(await errorCodes(api, query, { filter: { text: "x".repeat(201) } })).toEqual([
      "BAD_USER_INPUT",
    ]);
    expect((await find({ text: "\0", lotCode: "\0" })).total).toBe(0);
  });
});

it("an empty list of values leaves nothing, an unknown mission too", async () => {
  expect((await find({ form: [] })).total).toBe(0);
  expect((await find({ mission: ["no-such-mission"] })).total).toBe(0);
});

describe("whether a sample can be asked for", () => {
  /** Every sample judged by the domain's rule, from the rows themselves. */
  async function judged(round: { code: string; id: string } | null) {
    const rows = await api.db.prisma.sample.findMany({ include: { stock: true, offeredIn: true } });
    return rows.map((row) => {
      const isOffered = row.offeredIn.some(({ roundId }) => roundId === round?.id);
      const sampleIds = new Set(isOffered ? [row.id] : []);
      const context: RequestContext = round === null ? {} : { round: { ...round, sampleIds } };
      const told = row.stock && toldBalance(row.stock);
      return { code: row.code, ...requestability(row, told, context) };
    });
  }

  async function answered() {
    const found = new Map<
      string,
      { requestable: boolean; reasons: { code: string }[]; round: unknown }
    >();
    let after: string | null = null;
    do {
      const query = `query ($after: String) { samples(first: 100, after: $after) {
        pageInfo { endCursor } nodes { code requestability { requestable reasons { code } round { code } } }
      } }`;
      const { samples } = await dataOf(api, query, { after });
      for (const { code, requestability: it } of samples.nodes) found.set(code, it);
      after = samples.pageInfo.endCursor;
    } while (after !== null);
    return found;
  }

  it("is judged by the domain's rule, for every sample of the catalogue, and found by the filter", async () => {
    const open = await api.db.prisma.round.findFirstOrThrow({ where: { code: "2026-2" } });
    const expected = await judged(open);
    const found = await answered();
    expect(found.size).toBe(expected.length);
    for (const { code, requestable, reasons } of expected) {
      const codes = reasons.map((reason) => ({ code: reason.code }));
      expect([code, found.get(code)]).toEqual([
        code,
        expect.objectContaining({ requestable, reasons: codes }),
      ]);
    }
    const asked = expected.filter(({ requestable }) => requestable).map(({ code }) => code);
    expect(new Set((await find({ requestable: true })).codes)).toEqual(new Set(asked));
    expect(
      new Set(expected.flatMap(({ reasons }) => reasons.map(({ code }) => code))).size,
    ).toBeGreaterThan(3);
  });

  it("is always no while no round is open, whatever else there is to say", async () => {
    api.setNow("2040-01-01T00:00:00Z");
    const expected = await judged(null);
    const found = await answered();
    for (const { code, reasons } of expected) {
      const codes = [
        ...reasons.map((reason) => ({ code: reason.code })),
        { code: "NO_OPEN_ROUND" },
      ];
      expect([code, found.get(code)]).toEqual([
        code,
        { requestable: false, reasons: codes, round: null },
      ]);
    }
    expect((await find({ requestable: true })).total).toBe(0);
  });

  it("says why not in the reader's language", async () => {
    const { code } = await api.db.prisma.sample.findFirstOrThrow({
      where: { useCategory: "BACKUP_STORAGE" },
    });
    const query = `query ($code: String!) { sample(code: $code) { requestability { reasons { message } } } }`;
    const [en, zh] = await Promise.all(
      ["en", "zh"].map((language) =>
        api.ask(query, { variables: { code }, headers: { "accept-language": language } }),
      ),
    );
    expect(en?.data.sample.requestability.reasons[0].message).toMatch(/^[\x20-\x7e“”’]+$/u);
    expect(zh?.data.sample.requestability.reasons[0].message).toMatch(/\p{Script=Han}/u);
  });
});

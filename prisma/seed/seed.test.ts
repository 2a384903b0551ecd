import { balanceHolds, type Balance } from "@regolith/domain";
import { createTestDatabase, type TestDatabase } from "@regolith/db/testing";
import { seed } from "./index.ts";
import { aSeededDatabase, NOW, PATIENCE_MS } from "./testing/a-seeded-database.ts";

let db: TestDatabase;

beforeAll(async () => {
  db = await aSeededDatabase();
}, PATIENCE_MS);
afterAll(() => db.drop());

describe("the seeded catalogue", () => {
  it("has the 39 real numbers, and 600 invented ones that say so", async () => {
    const samples = await db.prisma.sample.findMany({
      select: { code: true, provenance: true, lotCode: true },
    });
    const isDemo = ({ code }: { code: string }) => code.startsWith("DEMO-");
    expect(samples.filter(({ provenance }) => provenance === "PUBLISHED")).toHaveLength(39);
    expect(samples.filter(isDemo)).toHaveLength(600);
    const mismatched = samples.filter(
      (sample) => isDemo(sample) !== (sample.provenance === "DEMONSTRATION"),
    );
    expect(mismatched).toEqual([]);
  });

  it("keeps a source for every published sample, value, fact, round and row", async () => {
    const none = { sources: { none: {} } };
    const published = { provenance: "PUBLISHED", ...none } as const;
    const { prisma } = db;
    expect(await prisma.sample.count({ where: published })).toBe(0);
    expect(await prisma.measurement.count({ where: published })).toBe(0);
    expect(await prisma.mission.count({ where: none })).toBe(0);
    expect(await prisma.missionFact.count({ where: none })).toBe(0);
    expect(await prisma.missionPayload.count({ where: none })).toBe(0);
    expect(await prisma.pastRound.count({ where: none })).toBe(0);
    expect(await prisma.publishedAllotment.count({ where: none })).toBe(0);
  });

  it("gives nothing invented a real source, paper or DOI", async () => {
    const { prisma } = db;
    const invented = { provenance: "DEMONSTRATION" } as const;
    const sourced = { ...invented, sources: { some: {} } };
    expect(await prisma.sample.count({ where: sourced })).toBe(0);
    expect(await prisma.measurement.count({ where: sourced })).toBe(0);
    const inPaper = { ...invented, publication: { provenance: "PUBLISHED" } } as const;
    expect(await prisma.measurement.count({ where: inPaper })).toBe(0);
    expect(await prisma.publication.count({ where: { ...invented, doi: { not: null } } })).toBe(0);
    expect(await prisma.publication.count({ where: invented })).toBeGreaterThan(3);
  });

  it("links the published values of labels to the sample they came from", async () => {
    const grain = await db.prisma.measurement.findMany({
      where: { label: { label: "CE5C0400YJFM00505-G1" } },
      select: { sample: { select: { code: true } } },
    });
    expect(grain).toEqual([{ sample: { code: "CE5C0400YJFM00505" } }]);
  });

  it("shows 31 published values on numbered samples and 79 on material in words", async () => {
    const published = { provenance: "PUBLISHED" } as const;
    const { measurement } = db.prisma;
    const numbered = { ...published, sampleId: { not: null } };
    expect(await measurement.count({ where: numbered })).toBe(31);
    const inWords = { ...published, sampleId: null, materialEn: { not: null } };
    expect(await measurement.count({ where: inWords })).toBe(79);
  });

  it("fills both languages of a sample or neither", async () => {
    const { rows } = await db.pool.query<{ code: string }>(`
      select "code" from "Sample" where
        ("lithologyEn" is null) <> ("lithologyZh" is null)
        or ("descriptionEn" is null) <> ("descriptionZh" is null)
        or ("custodianEn" is null) <> ("custodianZh" is null)
        or ("massNoteEn" is null) <> ("massNoteZh" is null)
        or ("withheldReasonEn" is null) <> ("withheldReasonZh" is null)
        or "withheld" <> ("withheldReasonEn" is not null)`);
    expect(rows).toEqual([]);
  });
});

describe("the seeded stock", () => {
  it("adds up for every sample, and is all marked as invented", async () => {
    const stocks = await db.prisma.sampleStock.findMany();
    expect(stocks.filter((stock) => !balanceHolds(stock satisfies Balance))).toEqual([]);
    const { ledgerEntry, sample } = db.prisma;
    expect(await ledgerEntry.count({ where: { provenance: { not: "DEMONSTRATION" } } })).toBe(0);
    const unmarked = { stock: { isNot: null }, stockProvenance: null };
    expect(await sample.count({ where: unmarked })).toBe(0);
  });

  it("exists for real numbers with a published mass and for lots, whose mass stays unknown", async () => {
    const real = await db.prisma.sample.findMany({
      where: { provenance: "PUBLISHED" },
      select: { massUg: true, stockProvenance: true, stock: { select: { receivedUg: true } } },
    });
    const stocked = real.filter(({ stock }) => stock !== null);
    expect(stocked).toHaveLength(33);
    expect(stocked.filter(({ massUg }) => massUg === null)).toHaveLength(7);
    expect(
      stocked.filter(({ massUg, stock }) => massUg !== null && massUg !== stock?.receivedUg),
    ).toEqual([]);
    const without = real.filter(({ stock }) => stock === null);
    expect(without.filter(({ stockProvenance }) => stockProvenance !== null)).toEqual([]);
  });

  it.each([
    ["CE5C0000YJYX048", { availableUg: 14_700n, consumedUg: 2_900n, reservedUg: 0n, onLoanUg: 0n }],
    [
      "CE5C0400YJFM00507",
      { availableUg: 1_065_000n, consumedUg: 90_000n, reservedUg: 135_000n, onLoanUg: 210_000n },
    ],
    [
      "CE5C0400YJFM00901",
      { availableUg: 420_000n, consumedUg: 40_000n, reservedUg: 0n, onLoanUg: 40_000n },
    ],
    ["CE5C0000YJYX040", { availableUg: 0n, onLoanUg: 190_200n }],
  ])("of %s is what the demonstration tells", async (code, balance) => {
    const stock = await db.prisma.sampleStock.findFirst({ where: { sample: { code } } });
    expect(stock).toMatchObject(balance);
  });

  it("makes children out of their parents: what left one arrived in the other", async () => {
    const { rows } = await db.pool.query<{ code: string }>(`
      select child."code" from "Sample" child
      join "SampleStock" stock on stock."sampleId" = child."id"
      where child."parentId" is not null and stock."receivedUg" <> (
        select sum("massUg") from "LedgerEntry"
        where "sampleId" = child."parentId" and "counterpartSampleId" = child."id"
          and "toBucket" = 'OTHER_SAMPLE')`);
    expect(rows).toEqual([]);
    const children = await db.prisma.sample.count({ where: { parentId: { not: null } } });
    expect(children).toBe(576);
  });

  it("has samples that are used up, on loan, lost in part and reserved", async () => {
    const { sampleStock } = db.prisma;
    const some = async (where: object) => (await sampleStock.count({ where })) > 3;
    expect(await some({ availableUg: 0n, onLoanUg: 0n, consumedUg: { gt: 0n } })).toBe(true);
    expect(await some({ onLoanUg: { gt: 0n } })).toBe(true);
    expect(await some({ lostUg: { gt: 0n } })).toBe(true);
    expect(await some({ reservedUg: { gt: 0n } })).toBe(true);
  });
});

describe("seeding", () => {
  it("does nothing on a database that was set up", async () => {
    const before = await db.prisma.ledgerEntry.count();
    await seed(db.prisma, { now: new Date("2027-01-01T00:00:00Z") });
    expect(await db.prisma.ledgerEntry.count()).toBe(before);
    const installation = await db.prisma.installation.findUniqueOrThrow({ where: { id: 1 } });
    expect(installation).toEqual({ id: 1, isDemonstration: true, startedAt: NOW });
  });

  it(
    "writes the same world for the same instant, and once when asked twice at a time",
    async () => {
      const other = await createTestDatabase();
      try {
        await Promise.all([1, 2].map(() => seed(other.prisma, { now: NOW })));
        const told = `select "code", "massUg"::text, "id"::text from "Sample" order by "code"`;
        const first = await db.pool.query<object>(told);
        const second = await other.pool.query<object>(told);
        expect(second.rows).toEqual(first.rows);
      } finally {
        await other.drop();
      }
    },
    PATIENCE_MS,
  );
});

it("the list of techniques says that its masses are invented, and where some were seen at work", async () => {
  const techniques = await db.prisma.technique.findMany({ include: { sources: true } });
  expect(techniques).toHaveLength(28);
  expect(new Set(techniques.map(({ provenance }) => provenance))).toEqual(
    new Set(["DEMONSTRATION"]),
  );
  const seen = techniques.filter(({ sources }) => sources.length > 0).map(({ code }) => code);
  expect(seen.toSorted()).toEqual([
    ...["EPMA", "FIB-TEM", "ICP-MS", "MICRO-CT", "NANOSIMS", "OPTICAL", "SEM-EDS", "SIMS"],
    "XRF-FUSION",
  ]);
});

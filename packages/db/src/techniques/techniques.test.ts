import { randomUUID } from "node:crypto";
import { ok, type TechniqueFacts } from "@regolith/domain";
import { refusal } from "../guards/testing/refusal.ts";
import {
  aMission,
  anApplication,
  aPerson,
  aSample,
  aTechnique,
  createTestDatabase,
  type TestDatabase,
} from "../testing/index.ts";
import { inTransaction } from "../transaction.ts";
import {
  countTechniqueEvents,
  findTechniques,
  insertTechnique,
  listTechniques,
  lockTechnique,
  measuredMethods,
  recordTechniqueActive,
  recordTechniqueFacts,
  techniqueHistory,
} from "./index.ts";

let db: TestDatabase;
let actorId: string;
beforeAll(async () => {
  db = await createTestDatabase();
  actorId = (await aPerson(db.prisma, { name: "Ylva Lindqvist" })).id;
});
afterAll(() => db.drop());

const AT = new Date("2026-06-01T08:00:00Z");
const later = (minutes: number) => new Date(AT.getTime() + minutes * 60_000);

function facts(changes: Partial<TechniqueFacts> = {}): TechniqueFacts {
  return {
    ...{ code: `T-${randomUUID().slice(0, 8).toUpperCase()}`, position: 5 },
    ...{ nameEn: "Ion probing", nameZh: "离子探测", minimumUg: 100n, typicalUg: 500n },
    ...{ destructiveness: "SURFACE", consumedUg: 20n, leavesEn: "Pits", leavesZh: "剥蚀坑" },
    ...{ isImaging: false, forms: ["CLAST", "SECTION"], methodKeywords: ["ion probe"] },
    ...changes,
  };
}

async function entered(changes: Partial<TechniqueFacts> = {}) {
  const written = { ...facts(changes), id: randomUUID(), provenance: "OPERATOR" } as const;
  const result = await inTransaction(db, (tx) => insertTechnique(tx, written, { actorId, at: AT }));
  if (!result.ok) throw new Error("The technique was refused");
  return written;
}

async function found(id: string) {
  const technique = (await findTechniques(db.prisma, [id])).get(id);
  if (technique === undefined) throw new Error("The technique is not there");
  return technique;
}

async function changed(id: string, changes: Partial<TechniqueFacts>, at: Date): Promise<void> {
  await inTransaction(db, async (tx) => {
    const before = await lockTechnique(tx, id);
    if (before === null) throw new Error("The technique is not there");
    await recordTechniqueFacts(tx, before, { ...before, ...changes }, { actorId, at });
    return ok(undefined);
  });
}

const firstPage = { limit: 100, isBackward: false } as const;

describe("the list of techniques", () => {
  it("keeps every fact, and who entered it", async () => {
    const { id, ...written } = await entered();
    expect(await found(id)).toEqual({
      ...{ id, ...written, active: true, version: 1, updatedAt: AT, sources: [] },
    });
    expect(await techniqueHistory(db.prisma, id, firstPage)).toMatchObject([
      { action: "CREATED", actorName: "Ylva Lindqvist", at: AT, changes: [] },
    ]);
  });

  it("has no code twice", async () => {
    const { code } = await entered();
    const again = { ...facts({ code }), id: randomUUID(), provenance: "OPERATOR" } as const;
    const result = await inTransaction(db, (tx) => insertTechnique(tx, again, { actorId, at: AT }));
    expect(result).toMatchObject({ ok: false, problems: [{ code: "CODE_TAKEN", path: ["code"] }] });
  });

  it("says of two who enter one code at the same moment that it was taken to one of them", async () => {
    const { code } = facts();
    const results = await Promise.all(
      [1, 2].map(() => {
        const technique = { ...facts({ code }), id: randomUUID(), provenance: "OPERATOR" } as const;
        return inTransaction(db, (tx) => insertTechnique(tx, technique, { actorId, at: AT }));
      }),
    );
    expect(results.filter(({ ok: entered }) => entered)).toHaveLength(1);
    expect(await db.prisma.technique.count({ where: { code } })).toBe(1);
  });

  it("remembers what was changed, the newest first, and takes the figures for the office's own", async () => {
    const { id } = await aTechnique(db.prisma, { typicalUg: 5_000n });
    await changed(id, { typicalUg: 4_000n, forms: ["POWDER", "CLAST"] }, later(1));
    expect(await found(id)).toMatchObject({
      version: 2,
      provenance: "OPERATOR",
      typicalUg: 4_000n,
    });
    await inTransaction(db, async (tx) => {
      const before = await lockTechnique(tx, id);
      if (before !== null)
        await recordTechniqueActive(tx, before, false, { actorId, at: later(2) });
      return ok(undefined);
    });
    expect(await found(id)).toMatchObject({ version: 3, active: false });
    const history = await techniqueHistory(db.prisma, id, firstPage);
    expect(history.map(({ action }) => action)).toEqual(["RETIRED", "CHANGED"]);
    expect(history[1]?.changes).toEqual([
      { field: "typicalUg", before: "5000", after: "4000" },
      { field: "forms", before: "POWDER", after: "POWDER, CLAST" },
      { field: "provenance", before: "DEMONSTRATION", after: "OPERATOR" },
    ]);
    expect(await countTechniqueEvents(db.prisma, id)).toBe(2);
  });

  it("gives its history page by page in both directions", async () => {
    const { id } = await aTechnique(db.prisma);
    for (const minute of [1, 2, 3]) await changed(id, { position: minute + 1 }, later(minute));
    const all = await techniqueHistory(db.prisma, id, firstPage);
    const [newest, middle, oldest] = all;
    if (newest === undefined || middle === undefined || oldest === undefined)
      throw new Error("Short");
    const page = { limit: 1 } as const;
    const next = { ...page, isBackward: false, after: newest };
    expect(await techniqueHistory(db.prisma, id, next)).toEqual([middle]);
    const previous = { ...page, isBackward: true, after: oldest };
    expect(await techniqueHistory(db.prisma, id, previous)).toEqual([middle]);
  });

  it("comes in the office's order, page by page, with or without what was retired", async () => {
    const own = await createTestDatabase();
    try {
      for (const [code, position, active] of [
        ["C", 2, true],
        ["A", 2, true],
        ["B", 1, false],
        ["D", 3, true],
      ] as const) {
        await aTechnique(own.prisma, { code, position, active });
      }
      const codes = async (...args: [object, Parameters<typeof listTechniques>[2]]) =>
        (await listTechniques(own.prisma, ...args)).map(({ code }) => code);
      expect(await codes({}, firstPage)).toEqual(["B", "A", "C", "D"]);
      expect(await codes({ active: true }, firstPage)).toEqual(["A", "C", "D"]);
      const after = { position: 2, code: "A" };
      expect(await codes({}, { limit: 1, isBackward: false, after })).toEqual(["C"]);
      expect(await codes({}, { limit: 2, isBackward: true, after })).toEqual(["B"]);
      expect(await codes({}, { limit: 2, isBackward: true })).toEqual(["D", "C"]);
    } finally {
      await own.drop();
    }
  });
});

describe("the database", () => {
  const query = (sql: string, ...values: readonly unknown[]) => db.pool.query(sql, [...values]);

  it("keeps a technique and its code for good", async () => {
    const { id } = await aTechnique(db.prisma);
    expect(await refusal(query(`DELETE FROM "Technique" WHERE "id" = $1`, id))).toBe("RG010");
    const renamed = query(`UPDATE "Technique" SET "code" = 'OTHER' WHERE "id" = $1`, id);
    expect(await refusal(renamed)).toBe("RG010");
  });

  it.each([
    ["a code with small letters", { code: "epma" }],
    ["no name", { nameZh: " " }],
    ["no form", { forms: [] }],
    ["a mass of nothing", { minimumUg: 0n }],
    ["a least mass above the usual", { minimumUg: 2n, typicalUg: 1n }],
    ["consumption by what changes nothing", { consumedUg: 1n }],
    ["an aliquot without a mass", { destructiveness: "ALIQUOT" as const }],
    ["a place before the first", { position: -1 }],
  ])("refuses %s", async (_, wrong) => {
    await expect(aTechnique(db.prisma, wrong)).rejects.toThrow(/sql_technique_/u);
  });

  it("refuses a step with a technique that is not on the list", async () => {
    const { id } = await anApplication(db.prisma, { personId: actorId });
    const step = { applicationId: id, position: 0, techniqueCode: "NONE-SUCH" };
    await expect(db.prisma.analysisStep.create({ data: step })).rejects.toThrow(/techniqueCode/u);
  });
});

it("methods by which samples were measured are each named once", async () => {
  const one = await aSample(db.prisma);
  const other = await aSample(db.prisma);
  const unmeasured = await aSample(db.prisma);
  const missionId = await aMission(db.prisma);
  const measured = (sampleId: string, methodEn: string | null, methodZh: string | null) => ({
    ...{ key: randomUUID(), missionId, sampleId, propertyEn: "TiO2", propertyZh: "TiO2" },
    ...{ methodEn, methodZh, provenance: "DEMONSTRATION" as const, position: 1 },
  });
  await db.prisma.measurement.createMany({
    data: [
      measured(one.id, "EPMA", "电子探针"),
      measured(one.id, "EPMA", "电子探针"),
      measured(one.id, "In-situ SIMS", "原位 SIMS"),
      measured(one.id, null, null),
      measured(other.id, "XRF", "X 射线荧光"),
    ],
  });
  const methods = await measuredMethods(db.prisma, [one.id, other.id, unmeasured.id]);
  expect(Object.fromEntries(methods)).toEqual({
    [one.id]: [
      { en: "EPMA", zh: "电子探针" },
      { en: "In-situ SIMS", zh: "原位 SIMS" },
    ],
    [other.id]: [{ en: "XRF", zh: "X 射线荧光" }],
  });
});

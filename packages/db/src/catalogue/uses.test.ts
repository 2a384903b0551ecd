import { randomUUID } from "node:crypto";
import { APPLICATION_STATUSES, isOpenRequest, type ApplicationStatus } from "@regolith/domain";
import { recordEntries } from "../ledger/ledger-store.ts";
import {
  aMission,
  anApplication,
  aPerson,
  aRound,
  aSample,
  BUILT_AT,
  createTestDatabase,
  type TestDatabase,
} from "../testing/index.ts";
import { readCatalogue, writeQuestion } from "./read.ts";
import type { SelectedField } from "./selected.ts";
import { field, plainReading } from "./testing/reading.ts";

let db: TestDatabase;
let personId: string;
beforeAll(async () => {
  db = await createTestDatabase();
  personId = (await aPerson(db.prisma)).id;
});
afterAll(() => db.drop());

const OPEN_REQUESTS = field(
  "openRequests",
  ["count", "minimumMg", "optimumMg", "wholeUnits", "demand"].map((name) => field(name)),
);

/** What one field of a sample is answered with. */
async function ask(code: string, asked: SelectedField): Promise<unknown> {
  const sample = await readCatalogue(db, field("sample", [asked], { code }), plainReading);
  return (sample as Readonly<Record<string, unknown>>)[asked.key];
}

interface Asking {
  readonly status?: ApplicationStatus;
  readonly minimumUg?: bigint | null;
  readonly optimumUg?: bigint | null;
  readonly grantedUg?: bigint;
  readonly decidedAt?: Date;
  readonly roundId?: string;
}

/** An application in a status that asks for a sample; decided if it says how much was granted. */
async function asks(sampleId: string, asking: Asking = {}): Promise<void> {
  const { status = "SUBMITTED", minimumUg = 1_000n, optimumUg = 2_000n, grantedUg } = asking;
  const { id } = await anApplication(db.prisma, {
    ...{ personId, status },
    ...(asking.roundId !== undefined && { roundId: asking.roundId }),
    ...(asking.decidedAt !== undefined && { decidedAt: asking.decidedAt }),
  });
  await db.prisma.applicationItem.create({
    data: {
      ...{ applicationId: id, sampleId, position: 0, minimumUg, optimumUg },
      ...(grantedUg !== undefined && { grantedUg, state: "GRANTED" as const }),
    },
  });
}

const aClast = () => aSample(db.prisma, { form: "CLAST", requestMode: "WHOLE_UNIT" });

describe("what open applications ask of a sample", () => {
  it("is nothing while nobody asks", async () => {
    const { code } = await aSample(db.prisma);
    expect(await ask(code, OPEN_REQUESTS)).toEqual({
      ...{ count: 0, minimumMg: 0, optimumMg: 0, wholeUnits: 0, demand: "NONE" },
    });
  });

  it("is their number and their sums, against what is left", async () => {
    const { id, code } = await aSample(db.prisma, { stockUg: 5_000n });
    await asks(id, { minimumUg: 1_500n, optimumUg: 2_500n });
    await asks(id, { status: "UNDER_REVIEW", minimumUg: 2_000n, optimumUg: 4_000n });
    expect(await ask(code, OPEN_REQUESTS)).toEqual({
      ...{ count: 2, minimumMg: 3.5, optimumMg: 6.5, wholeUnits: 0, demand: "OPTIMUM_EXCEEDS" },
    });
  });

  it.each(APPLICATION_STATUSES)("counts one that is %s only if it is open", async (status) => {
    const { id, code } = await aSample(db.prisma);
    await asks(id, { status });
    expect(await ask(code, OPEN_REQUESTS)).toMatchObject({ count: isOpenRequest(status) ? 1 : 0 });
  });

  it("counts those who ask for a whole unit", async () => {
    const { id, code } = await aClast();
    const whole = { minimumUg: null, optimumUg: null };
    await asks(id, whole);
    expect(await ask(code, OPEN_REQUESTS)).toMatchObject({ wholeUnits: 1, demand: "FITS" });
    await asks(id, whole);
    expect(await ask(code, OPEN_REQUESTS)).toEqual({
      ...{ count: 2, minimumMg: 0, optimumMg: 0, wholeUnits: 2, demand: "MINIMUM_EXCEEDS" },
    });
  });

  it("is judged against no stock that is not known", async () => {
    const { id, code } = await aSample(db.prisma, { stockUg: null });
    await asks(id);
    expect(await ask(code, OPEN_REQUESTS)).toMatchObject({ count: 1, demand: null });
  });

  it("costs nothing where it is not asked for", () => {
    const { part } = writeQuestion(
      field("samples", [
        field("nodes", [field("code"), field("requestability", [field("requestable")])]),
      ]),
      plainReading,
    );
    expect(part.sql).not.toContain("Application");
  });
});

describe("what was granted of a sample before", () => {
  const GRANTS = (args: Readonly<Record<string, unknown>> = {}) =>
    field(
      "grants",
      [
        field("totalCount"),
        field("pageInfo", [field("hasNextPage"), field("endCursor")]),
        field("nodes", [
          ...["massMg", "decidedAt", "state", "revoked", "provenance"].map((name) => field(name)),
          field("round", [field("code")]),
        ]),
      ],
      args,
    );

  interface Grants {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    readonly nodes: readonly object[];
  }

  it("comes newest first with round, mass and year, page by page", async () => {
    const { id, code } = await aSample(db.prisma, { stockUg: 50_000n });
    const round = await aRound(db.prisma);
    const decided = { optimumUg: 9_000n, roundId: round.id } as const;
    await asks(id, {
      ...{ ...decided, status: "APPROVED", grantedUg: 1_200n },
      decidedAt: new Date("2025-03-01T00:00:00Z"),
    });
    await asks(id, {
      ...{ ...decided, status: "REVOKED", grantedUg: 3_400n },
      decidedAt: new Date("2026-03-01T00:00:00Z"),
    });
    await asks(id, { status: "DECLINED" });
    await asks(id);
    const first = (await ask(code, GRANTS({ first: 1 }))) as Grants;
    expect(first).toMatchObject({
      totalCount: 2,
      pageInfo: { hasNextPage: true },
      nodes: [
        {
          ...{ massMg: 3.4, decidedAt: "2026-03-01T00:00:00.000Z", state: "GRANTED" },
          ...{ revoked: true, provenance: "DEMONSTRATION", round: { code: round.code } },
        },
      ],
    });
    const after = first.pageInfo.endCursor;
    expect(await ask(code, GRANTS({ first: 1, after }))).toMatchObject({
      pageInfo: { hasNextPage: false },
      nodes: [{ massMg: 1.2, revoked: false, decidedAt: "2025-03-01T00:00:00.000Z" }],
    });
  });
});

it("the loans of a sample are what left it and what came of that, the newest first", async () => {
  const { id, code } = await aSample(db.prisma, { stockUg: 10_000n });
  const entry = { sampleId: id, at: BUILT_AT, actorId: null, provenance: "DEMONSTRATION" } as const;
  const moved = await recordEntries(db.prisma, [
    { ...entry, from: "AVAILABLE", to: "RESERVED", massUg: 4_000n, reason: "RESERVATION" },
    { ...entry, from: "RESERVED", to: "ON_LOAN", massUg: 4_000n, reason: "HANDOVER" },
    { ...entry, from: "ON_LOAN", to: "CONSUMED", massUg: 1_000n, reason: "CONSUMPTION" },
    { ...entry, from: "ON_LOAN", to: "AVAILABLE", massUg: 3_000n, reason: "RETURN" },
    { ...entry, from: "AVAILABLE", to: "LOST", massUg: 100n, reason: "LOSS" },
  ]);
  expect(moved.ok).toBe(true);
  const loans = field("loans", [
    field("totalCount"),
    field("nodes", [field("reason"), field("massMg")]),
  ]);
  expect(await ask(code, loans)).toEqual({
    totalCount: 3,
    nodes: [
      { reason: "RETURN", massMg: 3 },
      { reason: "CONSUMPTION", massMg: 1 },
      { reason: "HANDOVER", massMg: 4 },
    ],
  });
});

it("the methods a sample was measured by are each named once, in both languages", async () => {
  const { id, code } = await aSample(db.prisma);
  const measured = {
    ...{ missionId: await aMission(db.prisma), sampleId: id, position: 1 },
    ...{ propertyEn: "TiO2", propertyZh: "TiO2", provenance: "DEMONSTRATION" as const },
  };
  await db.prisma.measurement.createMany({
    data: [
      { ...measured, key: randomUUID(), methodEn: "XRF", methodZh: "X 射线荧光" },
      { ...measured, key: randomUUID(), methodEn: "XRF", methodZh: "X 射线荧光" },
      { ...measured, key: randomUUID(), methodEn: "EPMA", methodZh: "电子探针" },
      { ...measured, key: randomUUID() },
    ],
  });
  const methods = field("measuredMethods", [field("en"), field("zh")]);
  expect(await ask(code, methods)).toEqual([
    { en: "EPMA", zh: "电子探针" },
    { en: "XRF", zh: "X 射线荧光" },
  ]);
});

import { toldBalance, type ApplicationStatus, type LedgerMove } from "@regolith/domain";
import { refusal } from "../guards/testing/refusal.ts";
import { recordEntries } from "../ledger/ledger-store.ts";
import {
  anApplication,
  aPerson,
  aSample,
  BUILT_AT,
  createTestDatabase,
  type TestDatabase,
} from "../testing/index.ts";
import { inTransaction } from "../transaction.ts";
import { readCatalogue } from "./read.ts";
import { field, plainReading } from "./testing/reading.ts";

let db: TestDatabase;
let personId: string;
let officerId: string;
beforeAll(async () => {
  db = await createTestDatabase();
  personId = (await aPerson(db.prisma)).id;
  officerId = (await aPerson(db.prisma)).id;
});
afterAll(() => db.drop());

const KEYS = ["received", "available", "reserved", "onLoan", "consumed", "lost", "splitOut"];

/** Everything that is told of a sample's mass. */
const ALL = [
  field("available", [field("massMg")]),
  field(
    "stock",
    KEYS.map((key) => field(`${key}Mg`)),
  ),
  field("ledger", [
    field("totalCount"),
    field("nodes", [field("id"), field("from"), field("to"), field("massMg")]),
  ]),
  field("openRequests", [field("demand"), field("count")]),
  field("grants", [field("totalCount")]),
  field("requestability", [field("requestable"), field("reasons")]),
];

interface Told {
  readonly available: { readonly massMg: number };
  readonly stock: Readonly<Record<string, number>>;
  readonly ledger: { readonly totalCount: number; readonly nodes: readonly object[] };
}

const told = async (code: string) =>
  (await readCatalogue(db, field("sample", ALL, { code }), plainReading)) as Told;

interface Asked {
  readonly applicationId: string;
  readonly itemId: string;
}

async function before(sampleIds: readonly string[], status: ApplicationStatus = "PANEL") {
  const { id: applicationId } = await anApplication(db.prisma, { personId, status });
  const asked: Asked[] = [];
  for (const [position, sampleId] of sampleIds.entries()) {
    const { id: itemId } = await db.prisma.applicationItem.create({
      data: { applicationId, sampleId, position, minimumUg: 100n, optimumUg: 900n },
    });
    asked.push({ applicationId, itemId });
  }
  return asked;
}

const RESERVE = { from: "AVAILABLE", to: "RESERVED", reason: "RESERVATION" } as const;
const RELEASE = { from: "RESERVED", to: "AVAILABLE", reason: "RELEASE" } as const;

const enter = (
  sampleId: string,
  move: Omit<LedgerMove, "massUg">,
  massUg: bigint,
  applicationItemId?: string,
) =>
  inTransaction(db, (tx) =>
    recordEntries(tx, [
      {
        ...{ sampleId, massUg, ...move, at: BUILT_AT, actorId: null, provenance: "DEMONSTRATION" },
        ...(applicationItemId !== undefined && { applicationItemId }),
      },
    ]),
  );

const to = (id: string, status: ApplicationStatus) =>
  db.prisma.application.update({
    where: { id },
    data: {
      status,
      ...(status === "RECOMMENDED" && { confirmedById: null }),
      ...(status === "APPROVED" && { decidedAt: BUILT_AT }),
    },
  });

async function approve(id: string): Promise<void> {
  await db.prisma.application.update({ where: { id }, data: { confirmedById: officerId } });
  await to(id, "APPROVED");
}

async function onlyOne(sampleId: string): Promise<Asked> {
  const [asked] = await before([sampleId]);
  if (asked === undefined) throw new Error("Nothing was asked for");
  return asked;
}

it("what is recommended is told by nothing before it is approved, and by everything since", async () => {
  const { id, code } = await aSample(db.prisma, { stockUg: 5_000n });
  const { applicationId, itemId } = await onlyOne(id);
  const at = await told(code);

  await enter(id, RESERVE, 900n, itemId);
  await to(applicationId, "RECOMMENDED");
  expect(await told(code)).toEqual(at);

  await approve(applicationId);
  const since = await told(code);
  expect(since.available.massMg).toBe(4.1);
  expect(since.stock).toMatchObject({ availableMg: 4.1, reservedMg: 0.9, receivedMg: 5 });
  expect(since.ledger.totalCount).toBe(at.ledger.totalCount + 1);
});

it("a whole unit that is recommended can be asked for until it is approved", async () => {
  const clast = { form: "CLAST", requestMode: "WHOLE_UNIT", stockUg: 700n } as const;
  const { id, code } = await aSample(db.prisma, clast);
  const { applicationId, itemId } = await onlyOne(id);
  const at = await told(code);
  await enter(id, RESERVE, 700n, itemId);
  await to(applicationId, "RECOMMENDED");
  expect(await told(code)).toEqual(at);
  await approve(applicationId);
  expect((await told(code)).stock).toMatchObject({ availableMg: 0, reservedMg: 0.7 });
});

it("what is sent back or withdrawn before the decision is never told, what is revoked is", async () => {
  const { id, code } = await aSample(db.prisma, { stockUg: 5_000n });
  const [back, withdrawn] = [await onlyOne(id), await onlyOne(id)];
  const at = await told(code);

  await enter(id, RESERVE, 300n, withdrawn.itemId);
  await to(withdrawn.applicationId, "RECOMMENDED");
  await enter(id, RESERVE, 800n, back.itemId);
  await to(back.applicationId, "RECOMMENDED");
  await db.prisma.application.update({
    where: { id: back.applicationId },
    data: { confirmedById: officerId },
  });
  await enter(id, RELEASE, 800n, back.itemId);
  await to(back.applicationId, "PANEL");
  expect((await told(code)).stock).toEqual(at.stock);
  expect((await told(code)).ledger).toEqual(at.ledger);
  await enter(id, RELEASE, 300n, withdrawn.itemId);
  await to(withdrawn.applicationId, "WITHDRAWN");
  expect((await told(code)).ledger).toEqual(at.ledger);

  await enter(id, RESERVE, 500n, back.itemId);
  await to(back.applicationId, "RECOMMENDED");
  expect((await told(code)).ledger).toEqual(at.ledger);
  await approve(back.applicationId);
  const approved = await told(code);
  expect(approved.stock).toMatchObject({ availableMg: 4.5, reservedMg: 0.5 });
  expect(approved.ledger.nodes).toHaveLength(at.ledger.nodes.length + 1);

  await enter(id, RELEASE, 500n, back.itemId);
  await to(back.applicationId, "REVOKED");
  const revoked = await told(code);
  expect(revoked.stock).toEqual(at.stock);
  expect(revoked.ledger.nodes).toHaveLength(at.ledger.nodes.length + 2);
});

it("lists and searches go by what is told", async () => {
  const wanted = { form: "CLAST", requestMode: "WHOLE_UNIT", stockUg: 88_000n } as const;
  const { id, code } = await aSample(db.prisma, wanted);
  const orderBy = { field: "AVAILABLE", direction: "DESC" };
  const first = async () => {
    const list = field("samples", [field("nodes", [field("code")])], { orderBy, first: 1 });
    return ((await readCatalogue(db, list, plainReading)) as { nodes: { code: string }[] }).nodes[0]
      ?.code;
  };
  expect(await first()).toBe(code);
  const { applicationId, itemId } = await onlyOne(id);
  await enter(id, RESERVE, 88_000n, itemId);
  await to(applicationId, "RECOMMENDED");
  expect(await first()).toBe(code);
  await approve(applicationId);
  expect(await first()).not.toBe(code);
});

it("what the ledger tells adds up to the stock it tells, and SQL tells as the domain does", async () => {
  const { id, code } = await aSample(db.prisma, { stockUg: 9_000n });
  const [one, other] = [await onlyOne(id), await onlyOne(id)];
  await enter(id, RESERVE, 700n, one.itemId);
  await enter(id, RESERVE, 900n, other.itemId);
  await to(one.applicationId, "RECOMMENDED");
  await to(other.applicationId, "RECOMMENDED");
  await approve(one.applicationId);
  const { sampleId: _, ...truth } = await db.prisma.sampleStock.findUniqueOrThrow({
    where: { sampleId: id },
  });
  expect(truth).toMatchObject({ availableUg: 7_400n, reservedUg: 1_600n, undecidedUg: 900n });
  const { stock, ledger } = await told(code);
  const inMg = Object.entries(toldBalance(truth)).map(([name, ug]) => [
    name.replace("Ug", "Mg"),
    Number(ug) / 1_000,
  ]);
  expect(stock).toEqual(Object.fromEntries(inMg));
  const sum = ledger.nodes.reduce<number>((total, node) => {
    const { from, to: into, massMg } = node as { from: string; to: string; massMg: number };
    return total + (into === "RESERVED" ? massMg : from === "RESERVED" ? -massMg : 0);
  }, 0);
  expect(sum).toBeCloseTo(0.7);
});

it("two approvals at the same instant that hold the same samples both are told, in whichever order they lock", async () => {
  for (let round = 0; round < 5; round += 1) {
    const samples = [await aSample(db.prisma, {}), await aSample(db.prisma, {})];
    const ids = samples.map((sample) => sample.id);
    const [one, other] = [await before(ids), await before(ids.toReversed())];
    for (const [index, asked] of one.entries())
      await enter(ids[index] ?? "", RESERVE, 100n, asked.itemId);
    for (const [index, asked] of other.entries())
      await enter(ids.toReversed()[index] ?? "", RESERVE, 200n, asked.itemId);
    const applications = [one, other].map(([first]) => first?.applicationId ?? "");
    for (const id of applications) await to(id, "RECOMMENDED");
    await Promise.all(applications.map((id) => approve(id)));
    const stocks = await db.prisma.sampleStock.findMany({ where: { sampleId: { in: ids } } });
    for (const stock of stocks) {
      expect(stock).toMatchObject({ undecidedUg: 0n, reservedUg: 300n });
    }
  }
});

describe("the database", () => {
  it("hands out, splits and writes off nothing that is not decided", async () => {
    const { id } = await aSample(db.prisma, { stockUg: 2_000n });
    const { applicationId, itemId } = await onlyOne(id);
    await enter(id, RESERVE, 500n, itemId);
    const out = { from: "RESERVED", to: "ON_LOAN", reason: "HANDOVER" } as const;
    const lost = { from: "RESERVED", to: "LOST", reason: "LOSS" } as const;
    await expect(enter(id, out, 500n, itemId)).rejects.toThrow("NOT_DECIDED");
    await expect(enter(id, lost, 1n)).rejects.toThrow("NOT_DECIDED");
    await to(applicationId, "RECOMMENDED");
    await approve(applicationId);
    expect(await enter(id, out, 500n, itemId)).toMatchObject({ ok: true });
  });

  it("lets nobody but the ledger say what is decided", async () => {
    const { id } = await aSample(db.prisma, { stockUg: 2_000n });
    const { itemId } = await onlyOne(id);
    await enter(id, RESERVE, 500n, itemId);
    for (const statement of [
      `DELETE FROM "UndecidedEntry"`,
      `TRUNCATE "UndecidedEntry"`,
      `UPDATE "SampleStock" SET "undecidedUg" = 0`,
    ]) {
      expect(await refusal(db.pool.query(statement))).toBe("RG010");
    }
  });
});

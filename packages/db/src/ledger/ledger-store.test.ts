import { balanceHolds, EMPTY_BALANCE } from "@regolith/domain";
import { createTestDatabase, type TestDatabase } from "../testing/index.ts";
import { lockBalances, readBalance, readBalances, recordEntries } from "./ledger-store.ts";
import { anEntry, aReservation, aSample, inTransaction } from "./testing/rows.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

describe("recording movements", () => {
  it("keeps the balance of what came in and what was promised", async () => {
    const sampleId = await aSample(db.prisma);
    await inTransaction(db.prisma, [anEntry(sampleId), aReservation(sampleId, 4_000n)]);
    expect(await readBalance(db.prisma, sampleId)).toEqual({
      ...EMPTY_BALANCE,
      receivedUg: 10_000n,
      availableUg: 6_000n,
      reservedUg: 4_000n,
    });
  });

  it("knows no balance of a sample nothing was entered for", async () => {
    expect(await readBalance(db.prisma, await aSample(db.prisma))).toBeNull();
  });

  it("refuses more than is left and says what is left", async () => {
    const sampleId = await aSample(db.prisma);
    await inTransaction(db.prisma, [anEntry(sampleId)]);
    expect(await inTransaction(db.prisma, [aReservation(sampleId, 10_100n)])).toEqual({
      ok: false,
      problems: [{ code: "MORE_THAN_LEFT", path: ["0"], params: { leftMg: 10 } }],
    });
  });

  it("writes nothing of a list of which one entry is refused", async () => {
    const [full, short] = [await aSample(db.prisma), await aSample(db.prisma)];
    await inTransaction(db.prisma, [anEntry(full)]);
    const entries = [aReservation(full, 100n), aReservation(short, 100n)];
    expect(await inTransaction(db.prisma, entries)).toMatchObject({
      ok: false,
      problems: [{ code: "MORE_THAN_LEFT", path: ["1"] }],
    });
    expect(await readBalance(db.prisma, full)).toMatchObject({ availableUg: 10_000n });
  });

  it("promises an indivisible sample whole or not at all", async () => {
    const sampleId = await aSample(db.prisma, { form: "CLAST" });
    await inTransaction(db.prisma, [anEntry(sampleId)]);
    expect(await inTransaction(db.prisma, [aReservation(sampleId, 5_000n)])).toMatchObject({
      ok: false,
      problems: [{ code: "UNIT_ALL_OR_NOTHING" }],
    });
    expect(await inTransaction(db.prisma, [aReservation(sampleId, 10_000n)])).toMatchObject({
      ok: true,
    });
  });

  it("refuses a sample that does not exist", async () => {
    const nobody = "00000000-0000-7000-8000-000000000000";
    expect(await inTransaction(db.prisma, [anEntry(nobody)])).toMatchObject({
      ok: false,
      problems: [{ code: "UNKNOWN_SAMPLE" }],
    });
  });
});

describe("fifty decisions at the same moment", () => {
  it("promise a vial with mass for ten exactly ten times", async () => {
    const sampleId = await aSample(db.prisma);
    await inTransaction(db.prisma, [anEntry(sampleId, { massUg: 10_000n })]);

    const results = await Promise.all(
      Array.from({ length: 50 }, () => inTransaction(db.prisma, [aReservation(sampleId, 1_000n)])),
    );

    const refusals = results.flatMap((result) => (result.ok ? [] : [result.problems]));
    expect(results.filter(({ ok }) => ok)).toHaveLength(10);
    expect(refusals).toEqual(
      Array(40).fill([{ code: "MORE_THAN_LEFT", path: ["0"], params: { leftMg: 0 } }]),
    );
    const balance = await readBalance(db.prisma, sampleId);
    expect(balance).toMatchObject({ availableUg: 0n, reservedUg: 10_000n });
    expect(balance !== null && balanceHolds(balance)).toBe(true);
    expect(await db.prisma.ledgerEntry.count({ where: { sampleId } })).toBe(11);
  });

  it("wait for each other when they want the same samples in opposite orders", async () => {
    const samples = [await aSample(db.prisma), await aSample(db.prisma)];
    const massUg = 1_000_000n;
    await inTransaction(
      db.prisma,
      samples.map((id) => anEntry(id, { massUg })),
    );
    const results = await Promise.all(
      Array.from({ length: 30 }, (_, turn) => {
        const order = turn % 2 === 0 ? samples : samples.toReversed();
        return inTransaction(
          db.prisma,
          order.map((id) => aReservation(id, 100n)),
        );
      }),
    );
    expect(results.every(({ ok }) => ok)).toBe(true);
    const balances = await readBalances(db.prisma, samples);
    expect([...balances.values()].map(({ reservedUg }) => reservedUg)).toEqual([3_000n, 3_000n]);
  });

  it("see, once they hold the lock, what those before them left", async () => {
    const sampleId = await aSample(db.prisma);
    await inTransaction(db.prisma, [anEntry(sampleId, { massUg: 500n })]);
    const takeAll = () =>
      db.prisma.$transaction(async (tx) => {
        const left = (await lockBalances(tx, [sampleId])).get(sampleId)?.availableUg ?? 0n;
        if (left > 0n) await recordEntries(tx, [aReservation(sampleId, left)]);
        return left;
      });
    const seen = await Promise.all([takeAll(), takeAll(), takeAll()]);
    expect(seen.toSorted()).toEqual([0n, 0n, 500n]);
  });
});

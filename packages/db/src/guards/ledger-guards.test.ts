import { randomUUID } from "node:crypto";
import { anEntry, aReservation, aSample, AT, inTransaction } from "../ledger/testing/rows.ts";
import { createTestDatabase, type TestDatabase } from "../testing/index.ts";
import { anApplication, aPerson } from "./testing/application-rows.ts";
import { refusal } from "./testing/refusal.ts";

let db: TestDatabase;
let personId: string;
beforeAll(async () => {
  db = await createTestDatabase();
  personId = await aPerson(db.prisma);
});
afterAll(() => db.drop());

const query = (sql: string, ...values: readonly unknown[]) => db.pool.query(sql, [...values]);

describe("the ledger", () => {
  it.each(["UPDATE", "DELETE", "TRUNCATE"])("refuses %s", async (verb) => {
    const sampleId = await aSample(db.prisma);
    await inTransaction(db.prisma, [anEntry(sampleId)]);
    const sql = {
      UPDATE: `UPDATE "LedgerEntry" SET "massUg" = "massUg" + 1`,
      DELETE: `DELETE FROM "LedgerEntry"`,
      TRUNCATE: `TRUNCATE "LedgerEntry" CASCADE`,
    }[verb];
    expect(await refusal(query(sql ?? ""))).toBe("RG010");
  });

  it("is the only writer of the stock", async () => {
    const sampleId = await aSample(db.prisma);
    await inTransaction(db.prisma, [anEntry(sampleId)]);
    const other = await aSample(db.prisma);
    for (const sql of [
      `UPDATE "SampleStock" SET "availableUg" = 1, "receivedUg" = 1 WHERE "sampleId" = '${sampleId}'`,
      `DELETE FROM "SampleStock" WHERE "sampleId" = '${sampleId}'`,
      `INSERT INTO "SampleStock" ("sampleId") VALUES ('${other}')`,
      `TRUNCATE "SampleStock"`,
    ]) {
      expect(await refusal(query(sql))).toBe("RG010");
    }
  });

  it.each([
    ["more than is available", 10_100n, "RG001"],
    ["part of an indivisible sample", 5_000n, "RG002"],
  ])("refuses to promise %s even past our own code", async (_what, massUg, code) => {
    const sampleId = await aSample(db.prisma, { form: "CLAST" });
    await inTransaction(db.prisma, [anEntry(sampleId)]);
    const insert = query(
      `INSERT INTO "LedgerEntry" ("id", "sampleId", "fromBucket", "toBucket", "massUg", "reason", "at", "provenance")
       VALUES ($1, $2, 'AVAILABLE', 'RESERVED', $3, 'RESERVATION', $4, 'DEMONSTRATION')`,
      randomUUID(),
      sampleId,
      massUg,
      AT,
    );
    expect(await refusal(insert)).toBe(code);
  });

  it("lets no application's promise be given back in the name of another", async () => {
    const sampleId = await aSample(db.prisma);
    const [mine, theirs] = [
      await anApplication(db.prisma, personId),
      await anApplication(db.prisma, personId),
    ];
    const itemOf = async ({ id }: { id: string }) =>
      (
        await db.prisma.applicationItem.create({
          data: { applicationId: id, sampleId, position: 0 },
        })
      ).id;
    const [my, their] = [await itemOf(mine), await itemOf(theirs)];
    await inTransaction(db.prisma, [
      anEntry(sampleId),
      { ...aReservation(sampleId, 1_000n), applicationItemId: my },
      { ...aReservation(sampleId, 500n), applicationItemId: their },
    ]);
    const release = (applicationItemId: string, massUg: bigint) =>
      inTransaction(db.prisma, [
        anEntry(sampleId, {
          from: "RESERVED",
          to: "AVAILABLE",
          reason: "RELEASE",
          massUg,
          applicationItemId,
        }),
      ]);
    await expect(release(their, 501n)).rejects.toThrow("MORE_THAN_RESERVED");
    expect(await release(their, 500n)).toMatchObject({ ok: true });
  });
});

describe("a split", () => {
  const split = async (arrivesUg: bigint, arrivesIn: "AVAILABLE" | "RESERVED" = "AVAILABLE") => {
    const [parent, child] = [await aSample(db.prisma), await aSample(db.prisma)];
    const splitId = randomUUID();
    await inTransaction(db.prisma, [anEntry(parent)]);
    return inTransaction(db.prisma, [
      anEntry(parent, {
        from: "AVAILABLE",
        to: "OTHER_SAMPLE",
        reason: "SPLIT",
        massUg: 700n,
        splitId,
        counterpartSampleId: child,
      }),
      anEntry(child, {
        from: "OTHER_SAMPLE",
        to: arrivesIn,
        reason: "SPLIT",
        massUg: arrivesUg,
        splitId,
        counterpartSampleId: parent,
      }),
    ]);
  };

  it("brings to one sample what leaves the other", async () => {
    expect(await split(700n)).toMatchObject({ ok: true });
  });

  it.each([699n, 701n])("is refused when %d of 700 µg arrive", async (arrives) => {
    await expect(split(arrives)).rejects.toThrow("SPLIT_UNBALANCED");
  });

  it("cannot turn free mass into promised mass", async () => {
    await expect(split(700n, "RESERVED")).rejects.toThrow("SPLIT_UNBALANCED");
  });
});

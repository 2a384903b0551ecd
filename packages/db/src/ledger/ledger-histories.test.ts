import { randomUUID } from "node:crypto";
import {
  applyEntry,
  balanceHolds,
  BUCKETS,
  EMPTY_BALANCE,
  isAllowedMove,
  LEDGER_REASONS,
  type Balance,
  type LedgerMove,
} from "@regolith/domain";
import fc from "fast-check";
import type { PoolClient } from "pg";
import { createTestDatabase, type TestDatabase } from "../testing/index.ts";
import { AT, aSample } from "./testing/rows.ts";

let db: TestDatabase;
let sampleId: string;
let counterpartId: string;
beforeAll(async () => {
  db = await createTestDatabase();
  sampleId = await aSample(db.prisma);
  counterpartId = await aSample(db.prisma);
});
afterAll(() => db.drop());

const anyMove: fc.Arbitrary<LedgerMove> = fc.record({
  from: fc.constantFrom(...BUCKETS),
  to: fc.constantFrom(...BUCKETS),
  reason: fc.constantFrom(...LEDGER_REASONS),
  massUg: fc.bigInt({ min: -1n, max: 60n }),
});
const everyMove = BUCKETS.flatMap((from) =>
  BUCKETS.flatMap((to) => LEDGER_REASONS.map((reason) => ({ from, to, reason, massUg: 1n }))),
);
const allowedMove = fc
  .tuple(fc.constantFrom(...everyMove.filter(isAllowedMove)), fc.bigInt({ min: 1n, max: 60n }))
  .map(([move, massUg]) => ({ ...move, massUg }));
const history = fc.array(fc.oneof({ weight: 5, arbitrary: allowedMove }, anyMove), {
  maxLength: 30,
});

it("the database accepts and refuses random histories exactly as the domain does", async () => {
  await fc.assert(
    fc.asyncProperty(history, async (moves) => {
      await inDiscardedTransaction(async (client) => {
        let expected: Balance = EMPTY_BALANCE;
        for (const move of moves) {
          const next = applyEntry(expected, move);
          expect(await isAccepted(client, move)).toBe(next.ok);
          if (next.ok) expected = next.value;
        }
        const stored = await storedBalance(client);
        expect(stored).toEqual(expected);
        expect(balanceHolds(stored)).toBe(true);
      });
    }),
    { numRuns: 40 },
  );
});

it("the database allows exactly the movements the domain allows", async () => {
  await inDiscardedTransaction(async (client) => {
    for (const move of everyMove) {
      await client.query("SAVEPOINT filled");
      for (const filling of FILLINGS) await isAccepted(client, filling);
      expect([move, await isAccepted(client, move)]).toEqual([move, isAllowedMove(move)]);
      await client.query("ROLLBACK TO filled");
    }
  });
});

/** Something in every bucket, so that only the kind of movement decides. */
const FILLINGS: readonly LedgerMove[] = [
  { from: "OUTSIDE", to: "AVAILABLE", reason: "INTAKE", massUg: 100n },
  { from: "AVAILABLE", to: "RESERVED", reason: "RESERVATION", massUg: 50n },
  { from: "RESERVED", to: "ON_LOAN", reason: "HANDOVER", massUg: 20n },
];

async function inDiscardedTransaction(work: (client: PoolClient) => Promise<void>): Promise<void> {
  const client = await db.pool.connect();
  try {
    await client.query("BEGIN");
    await work(client);
  } finally {
    await client.query("ROLLBACK");
    client.release();
  }
}

/** Past all of our own code, straight into the table. */
async function isAccepted(client: PoolClient, move: LedgerMove): Promise<boolean> {
  const isSplit = move.reason === "SPLIT";
  await client.query("SAVEPOINT entry");
  try {
    await client.query(
      `INSERT INTO "LedgerEntry" ("id", "sampleId", "fromBucket", "toBucket", "massUg", "reason", "at",
         "provenance", "splitId", "counterpartSampleId")
       VALUES ($1, $2, $3, $4, $5, $6, $7, 'DEMONSTRATION', $8, $9)`,
      [
        randomUUID(),
        sampleId,
        move.from,
        move.to,
        move.massUg,
        move.reason,
        AT,
        isSplit ? randomUUID() : null,
        isSplit ? counterpartId : null,
      ],
    );
    return true;
  } catch {
    await client.query("ROLLBACK TO entry");
    return false;
  }
}

async function storedBalance(client: PoolClient): Promise<Balance> {
  const { rows } = await client.query<Record<keyof Balance, string>>(
    `SELECT "receivedUg", "availableUg", "reservedUg", "onLoanUg", "consumedUg", "lostUg", "splitOutUg"
     FROM "SampleStock" WHERE "sampleId" = $1`,
    [sampleId],
  );
  const [row] = rows;
  if (row === undefined) return EMPTY_BALANCE;
  return {
    receivedUg: BigInt(row.receivedUg),
    availableUg: BigInt(row.availableUg),
    reservedUg: BigInt(row.reservedUg),
    onLoanUg: BigInt(row.onLoanUg),
    consumedUg: BigInt(row.consumedUg),
    lostUg: BigInt(row.lostUg),
    splitOutUg: BigInt(row.splitOutUg),
  };
}

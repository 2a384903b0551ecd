import type { Balance, RequestMode } from "@regolith/domain";
import type { Prisma } from "../generated/client.ts";

export interface LockedBalance {
  readonly requestMode: RequestMode;
  /** Null when nothing was ever entered for the sample. */
  readonly balance: Balance | null;
}

interface Row extends Balance {
  readonly sampleId: string;
}

/**
 * Locks the stock of samples and reads it. Rows are locked in the order of their ids, whatever order
 * they are asked in, so that two transactions that want the same samples wait and never deadlock.
 */
export async function lockedBalances(
  tx: Prisma.TransactionClient,
  sampleIds: readonly string[],
): Promise<ReadonlyMap<string, LockedBalance>> {
  const ids = [...new Set(sampleIds)];
  const rows = await tx.$queryRaw<Row[]>`
    SELECT "sampleId", "receivedUg", "availableUg", "reservedUg", "onLoanUg", "consumedUg", "lostUg", "splitOutUg"
    FROM "SampleStock" WHERE "sampleId" = ANY(${ids}::uuid[]) ORDER BY "sampleId" FOR UPDATE`;
  const balances = new Map(rows.map(({ sampleId, ...balance }) => [sampleId, balance]));
  const samples = await tx.sample.findMany({
    where: { id: { in: ids } },
    select: { id: true, requestMode: true },
  });
  return new Map(
    samples.map(({ id, requestMode }) => [id, { requestMode, balance: balances.get(id) ?? null }]),
  );
}

import { ok } from "@regolith/domain";
import type { Database } from "../connect.ts";
import { inTransaction, type Connection } from "../transaction.ts";

interface Turns<Case, Done> {
  /** What is to be done something for, in this order; each by the id that a failure names. */
  readonly cases: readonly Case[];
  /** Does it for one of them. */
  readonly work: (tx: Connection, one: Case) => Promise<Done>;
  /** What was not done for some, in words for the operator. */
  readonly failed: string;
}

/**
 * Does for one case after the other what the clock asks for, each in a transaction of its own. What fails keeps nothing
 * else from being done: all failures are thrown once, after the last case.
 */
export async function inTurn<Case extends { readonly id: string }, Done>(
  db: Pick<Database, "prisma">,
  { cases, work, failed }: Turns<Case, Done>,
): Promise<readonly Done[]> {
  const done: Done[] = [];
  const failures: Error[] = [];
  for (const one of cases) {
    try {
      const result = await inTransaction(db, async (tx) => ok(await work(tx, one)));
      if (result.ok) done.push(result.value);
    } catch (cause) {
      failures.push(new Error(`It failed for ${one.id}`, { cause }));
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, failed);
  return done;
}

import { refused, type Problem, type Result } from "@regolith/domain";
import type { Database } from "./connect.ts";
import type { Prisma } from "./generated/client.ts";

/** What stores read and write through: one transaction, or the database outside any. */
export type Connection = Prisma.TransactionClient;

/** Waiting for a connection or for a row somebody else holds, ms. */
const PATIENCE_MS = 30_000;

/** Runs work in one transaction. What ends in a refusal leaves nothing behind; a fault is thrown. */
export async function inTransaction<T>(
  { prisma }: Pick<Database, "prisma">,
  work: (tx: Connection) => Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    return await prisma.$transaction((tx) => keepOnlySuccess(work(tx)), {
      maxWait: PATIENCE_MS,
      timeout: PATIENCE_MS,
    });
  } catch (error) {
    if (error instanceof RolledBack) return refused(...error.problems);
    throw error;
  }
}

/** Prisma rolls back only for what is thrown. */
async function keepOnlySuccess<T>(outcome: Promise<Result<T>>): Promise<Result<T>> {
  const result = await outcome;
  if (!result.ok) throw new RolledBack(result.problems);
  return result;
}

class RolledBack extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super("Rolled back");
    this.problems = problems;
  }
}

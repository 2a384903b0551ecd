import { refused, type Problem, type Result } from "@regolith/domain";
import type { Database } from "./connect.ts";
import { Prisma } from "./generated/client.ts";

/** What stores read and write through: one transaction, or the database outside any. */
export type Connection = Prisma.TransactionClient;

/** How often work is run when PostgreSQL ends its transaction for the sake of another one. */
const RUNS = 4;

/** PostgreSQL's serialization_failure and deadlock_detected. */
const GAVE_WAY = new Set(["40001", "40P01"]);

/**
 * Runs work in one transaction. What ends in a refusal leaves nothing behind; a fault is thrown. Work that had to give
 * way to another transaction is run again from its beginning, so it does nothing but read and write through `tx`.
 */
export async function inTransaction<T>(
  db: Pick<Database, "prisma">,
  work: (tx: Connection) => Promise<Result<T>>,
): Promise<Result<T>> {
  for (let run = 1; ; run += 1) {
    try {
      return await runOnce(db, work);
    } catch (error) {
      if (run === RUNS || !gaveWay(error)) throw error;
    }
  }
}

async function runOnce<T>(
  { prisma }: Pick<Database, "prisma">,
  work: (tx: Connection) => Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    return await prisma.$transaction((tx) => keepOnlySuccess(work(tx)));
  } catch (error) {
    if (error instanceof RolledBack) return refused(...error.problems);
    throw error;
  }
}

/** Prisma wraps what PostgreSQL said to a statement, but not what it said to the commit. */
function gaveWay(error: unknown): boolean {
  const said = error instanceof Prisma.PrismaClientKnownRequestError ? fromDriver(error) : error;
  const code = field(field(said, "cause"), "originalCode");
  return typeof code === "string" && GAVE_WAY.has(code);
}

function fromDriver({ meta }: Prisma.PrismaClientKnownRequestError): unknown {
  return meta?.["driverAdapterError"];
}

function field(value: unknown, name: string): unknown {
  const isObject = typeof value === "object" && value !== null;
  return isObject ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
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

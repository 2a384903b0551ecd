import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "./generated/client.ts";
import { findPending } from "./migrate/applied.ts";
import { readMigrations } from "./migrate/migrations-folder.ts";

/** One program's way to the data: Prisma for most, the pool for reads written by hand. Both share connections. */
export interface Database {
  readonly prisma: PrismaClient;
  readonly pool: pg.Pool;
  /** Ends all connections, after what runs on them. */
  close(): Promise<void>;
}

export interface ConnectOptions {
  /** Connections held at most; 10 when not given. */
  readonly connections?: number;
}

/** Waiting for a connection, and for a row somebody else holds, ms; many who come at once wait for each other. */
const PATIENCE_MS = 30_000;

/** Opens the database of a connection string. Nothing is sent before the first query. */
export function connect(url: string, { connections = 10 }: ConnectOptions = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 10_000,
  });
  // An idle connection that breaks (a restart of the server) is replaced at the next query.
  pool.on("error", () => undefined);
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool),
    transactionOptions: { maxWait: PATIENCE_MS, timeout: PATIENCE_MS },
  });
  const close = async () => {
    await prisma.$disconnect();
    await pool.end();
  };
  return { prisma, pool, close };
}

/** Whether the database answers and knows every migration of this program. */
export async function isReady({ pool }: Pick<Database, "pool">): Promise<boolean> {
  try {
    return (await findPending(pool, readMigrations())).length === 0;
  } catch {
    return false;
  }
}

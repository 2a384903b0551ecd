import { PrismaPg } from "@prisma/adapter-pg";
import {
  DriverAdapterError,
  type Error as DriverError,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import pg from "pg";
import { codeOf, lineOf } from "../embedded/start-refusal.ts";
import { disguiseOneByteColumns, restoreTypes } from "./catalogue-types.ts";

/** Runs the schema engine on one pool, with throw-away databases beside it where it asks for one. */
export function scriptAdapter(pool: pg.Pool, url: string): SqlMigrationAwareDriverAdapterFactory {
  return {
    provider: "postgres",
    adapterName: "regolith",
    connect: () => wholeScripts(pool),
    connectToShadowDb: async () => {
      const name = `shadow_${crypto.randomUUID().replaceAll("-", "")}`;
      await pool.query(`create database ${name}`);
      const shadowUrl = new URL(url);
      shadowUrl.pathname = `/${name}`;
      const shadow = new pg.Pool({ connectionString: shadowUrl.href, max: 1 });
      return wholeScripts(shadow, async () => {
        await shadow.end();
        await pool.query(`drop database ${name}`);
      });
    },
  };
}

/**
 * Prisma's adapter cuts a script at every semicolon, which breaks functions, triggers and
 * quoted text. PostgreSQL takes a script whole, so it is handed over whole.
 */
async function wholeScripts(
  pool: pg.Pool,
  dispose: () => Promise<void> = () => Promise.resolve(),
): Promise<SqlDriverAdapter> {
  disguiseOneByteColumns(pool);
  const adapter: SqlDriverAdapter = await new PrismaPg(pool).connect();
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => restoreTypes(await queryRaw(query));
  adapter.executeScript = async (script) => {
    try {
      await pool.query(script);
    } catch (error) {
      throw new DriverAdapterError(describe(error)); // else the engine hides what was wrong
    }
  };
  adapter.dispose = dispose;
  return adapter;
}

function describe(error: unknown): DriverError {
  return {
    kind: "postgres",
    code: codeOf(error) ?? "N/A",
    severity: "ERROR",
    message: lineOf(error),
    detail: undefined,
    column: undefined,
    hint: undefined,
  };
}

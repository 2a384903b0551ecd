import pg from "pg";
import { lineOf } from "../embedded/start-refusal.ts";
import { refuseForeignHistory } from "./applied.ts";
import { type Migration, readMigrations } from "./migrations-folder.ts";
import { migrationList, NO_FILTERS, openSchemaEngine } from "./schema-engine.ts";
import { scriptAdapter } from "./script-adapter.ts";

/** Any number, the same in every process: only one migrates at a time. */
const ADVISORY_KEY = 7_265_676_111;

/**
 * Brings the database up to date and answers the names of what was applied. All or nothing: a crash
 * in between leaves the database as it was. Processes that come at the same time wait for each other.
 */
export async function migrate(
  url: string,
  migrations: readonly Migration[] = readMigrations(),
): Promise<readonly string[]> {
  // One connection, so that the engine's statements are all inside the one transaction.
  const pool = new pg.Pool({ connectionString: url, max: 1, idleTimeoutMillis: 0 });
  pool.on("error", () => undefined); // the statement in flight reports it
  try {
    await pool.query("begin");
    await pool.query("select pg_advisory_xact_lock($1)", [ADVISORY_KEY]);
    await refuseForeignHistory(pool, migrations);
    const applied = await applyAll(pool, url, migrations);
    await pool.query("commit");
    return applied;
  } finally {
    await pool.end(); // an open transaction ends undone
  }
}

async function applyAll(
  pool: pg.Pool,
  url: string,
  migrations: readonly Migration[],
): Promise<readonly string[]> {
  const engine = await openSchemaEngine(scriptAdapter(pool, url));
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: migrationList(migrations),
      filters: NO_FILTERS,
    });
    return appliedMigrationNames;
  } catch (error) {
    throw new Error(`The database could not be migrated: ${lineOf(error)}`, { cause: error });
  } finally {
    engine.free();
  }
}

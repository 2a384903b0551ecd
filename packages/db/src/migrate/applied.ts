import type pg from "pg";
import { StartRefusal } from "../embedded/start-refusal.ts";
import type { Migration } from "./migrations-folder.ts";

interface AppliedRow {
  readonly migration_name: string;
  readonly checksum: string;
}

/** Migrations this database has not seen yet. Rejects when it cannot be asked. */
export async function findPending(
  pool: pg.Pool,
  migrations: readonly Migration[],
): Promise<Migration[]> {
  const applied = new Set((await readApplied(pool)).map((row) => row.migration_name));
  return migrations.filter(({ name }) => !applied.has(name));
}

/** Refuses a database whose history is not the beginning of ours: a newer program's, or an edited one. */
export async function refuseForeignHistory(
  pool: pg.Pool,
  migrations: readonly Migration[],
): Promise<void> {
  const ours = new Map(migrations.map(({ name, checksum }) => [name, checksum]));
  for (const { migration_name: name, checksum } of await readApplied(pool)) {
    const expected = ours.get(name);
    if (expected === undefined) {
      throw new StartRefusal(
        `The database knows migration ${name}, which this program does not: it was last used by a newer version.`,
      );
    }
    if (expected !== checksum) {
      throw new StartRefusal(
        `Migration ${name} was edited after this database was migrated by it: put it back, or begin anew (npm run demo:reset).`,
      );
    }
  }
}

async function readApplied(pool: pg.Pool): Promise<AppliedRow[]> {
  const table = await pool.query<{ there: boolean }>(
    "select to_regclass('_prisma_migrations') is not null as there",
  );
  if (table.rows[0]?.there !== true) return [];
  const { rows } = await pool.query<AppliedRow>(
    "select migration_name, checksum from _prisma_migrations where finished_at is not null and rolled_back_at is null",
  );
  return rows;
}

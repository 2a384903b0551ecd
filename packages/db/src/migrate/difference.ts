import { readFileSync } from "node:fs";
import pg from "pg";
import { type Migration, readMigrations, SCHEMA_FILE } from "./migrations-folder.ts";
import { migrationList, NO_FILTERS, openSchemaEngine } from "./schema-engine.ts";
import { scriptAdapter } from "./script-adapter.ts";

/** Prisma cannot say these indexes in its schema (partial, on expressions); their names begin so. */
const HAND_WRITTEN_INDEX = /^-- DropIndex\nDROP INDEX "sql_[^"]+";\n*/gm;

/**
 * The SQL that leads from what the migrations make, replayed in a throw-away database beside `url`,
 * to what `prisma/schema.prisma` says. Empty when the two agree.
 */
export async function differenceToSchema(
  url: string,
  migrations: readonly Migration[] = readMigrations(),
): Promise<string> {
  const pool = new pg.Pool({ connectionString: url });
  const engine = await openSchemaEngine(scriptAdapter(pool, url));
  try {
    const { stdout } = await engine.diff({
      from: { tag: "migrations", ...migrationList(migrations) },
      to: {
        tag: "schemaDatamodel",
        files: [{ path: SCHEMA_FILE, content: readFileSync(SCHEMA_FILE, "utf8") }],
      },
      script: true,
      exitCode: null,
      filters: NO_FILTERS,
    });
    const sql = (stdout ?? "").replaceAll(HAND_WRITTEN_INDEX, "").trim();
    return sql === "-- This is an empty migration." ? "" : sql;
  } finally {
    engine.free();
    await pool.end();
  }
}

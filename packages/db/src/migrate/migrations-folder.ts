import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** One step of the database's history, as it stands in `prisma/migrations`. */
export interface Migration {
  /** Folder name: when it was written, then what it does. */
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the SQL, in hex. */
  readonly checksum: string;
}

const prismaFolder = path.resolve(import.meta.dirname, "../../../../prisma");

export const MIGRATIONS_FOLDER = path.join(prismaFolder, "migrations");
export const SCHEMA_FILE = path.join(prismaFolder, "schema.prisma");

/** All migrations, oldest first. */
export function readMigrations(folder = MIGRATIONS_FOLDER): Migration[] {
  return readdirSync(folder)
    .filter((name) => existsSync(path.join(folder, name, "migration.sql")))
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { StartRefusal } from "../embedded/start-refusal.ts";
import { differenceToSchema } from "./difference.ts";
import { MIGRATIONS_FOLDER } from "./migrations-folder.ts";

export interface MigrationWish {
  /** What it does, in lower case with underscores. */
  readonly name: string;
  /** Writes an empty one, for SQL that Prisma's schema cannot say. */
  readonly isEmpty: boolean;
  readonly now: Date;
}

/** Writes the next migration and answers its file, or undefined when there is nothing to write. */
export async function writeMigration(
  url: string,
  { name, isEmpty, now }: MigrationWish,
): Promise<string | undefined> {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new StartRefusal(
      "Say what the migration does, in lower case with underscores: npm run db:migration -- add_rounds",
    );
  }
  const sql = isEmpty ? "" : await differenceToSchema(url);
  if (sql === "" && !isEmpty) return undefined;

  const stamp = now.toISOString().replaceAll(/\D/g, "").slice(0, 14);
  const folder = path.join(MIGRATIONS_FOLDER, `${stamp}_${name}`);
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, "migration.sql");
  writeFileSync(file, `${sql}\n`);
  writeFileSync(path.join(MIGRATIONS_FOLDER, "migration_lock.toml"), 'provider = "postgresql"\n');
  return file;
}

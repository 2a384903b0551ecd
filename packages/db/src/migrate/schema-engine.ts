import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import { type Migration, MIGRATIONS_FOLDER, SCHEMA_FILE } from "./migrations-folder.ts";

export type SchemaEngine = bindings.SchemaEngine;

export const NO_FILTERS: bindings.SchemaFilter = { externalTables: [], externalEnums: [] };

let isLoaded = false;

/** Opens Prisma's schema engine, which comes as WebAssembly, so that nothing is downloaded. */
export async function openSchemaEngine(
  adapter: SqlMigrationAwareDriverAdapterFactory,
): Promise<SchemaEngine> {
  load();
  return bindings.SchemaEngine.new(
    { datamodels: [[SCHEMA_FILE, readFileSync(SCHEMA_FILE, "utf8")]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapter),
  );
}

function load(): void {
  if (isLoaded) return;
  // A panic of the engine becomes an error of ours instead of ending the process.
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: throwPanic } });
  const folder = path.dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm"));
  const compiled = new WebAssembly.Module(readFileSync(path.join(folder, "schema_engine_bg.wasm")));
  const { exports } = new WebAssembly.Instance(compiled, { "./schema_engine_bg.js": imports() });
  (bindings as unknown as WasmEntry).__wbg_set_wasm(exports);
  (exports as { __wbindgen_start: () => void }).__wbindgen_start();
  isLoaded = true;
}

function throwPanic(message: string): never {
  throw new Error(message);
}

/** The engine forgets the timer of a lock it got at once; unreferenced, it does not hold up the end of the program. */
function imports(): WebAssembly.ModuleImports {
  const later = (run: () => void, ms: number) => setTimeout(run, ms).unref();
  return Object.fromEntries(
    Object.entries(bindings as unknown as WebAssembly.ModuleImports).map(([name, value]) => [
      name,
      name.startsWith("__wbg_setTimeout") ? later : value,
    ]),
  );
}

/** What the generated bindings have beside their published types. */
interface WasmEntry {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
}

/** The migrations in the shape the engine reads. */
export function migrationList(migrations: readonly Migration[]): bindings.MigrationList {
  return {
    baseDir: MIGRATIONS_FOLDER,
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok", value: sql } },
    })),
  };
}

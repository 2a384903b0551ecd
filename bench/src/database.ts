import { connect, migrate, startEmbedded, type EmbeddedServer } from "@regolith/db";
import { seed } from "@regolith/seed";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type pg from "pg";

export interface BenchDatabase {
  readonly url: string;
  readonly samples: number;
  stop(): Promise<void>;
}

const SAMPLES = 20_000;

/** The seeded world on a server of its own, grown by copies of its samples with stock in the ledger. */
export async function openGrownDatabase(): Promise<BenchDatabase> {
  const folder = mkdtempSync(path.join(tmpdir(), "regolith-bench-"));
  chmodSync(folder, 0o755); // started by root, the server runs as another user
  const server = await startEmbedded({ folder, durable: false });
  try {
    await migrate(server.url);
    return { url: server.url, samples: await fill(server.url), stop: () => stop(server, folder) };
  } catch (error) {
    await stop(server, folder);
    throw error;
  }
}

async function stop(server: EmbeddedServer, folder: string): Promise<void> {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function fill(url: string): Promise<number> {
  const db = connect(url);
  try {
    await seed(db.prisma, { now: new Date() });
    await grow(db.pool);
    await db.pool.query("vacuum analyze");
    return await db.prisma.sample.count();
  } finally {
    await db.close();
  }
}

const COPIED: Readonly<Record<string, string>> = {
  id: "gen_random_uuid()",
  code: `s."code" || '-' || n`,
  codeKey: `s."codeKey" || n`,
  searchText: `s."searchText" || ' ' || n`,
  parentId: "null",
};

async function grow(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ name: string }>(
    `select column_name as "name" from information_schema.columns where table_name = 'Sample'`,
  );
  const names = rows.map(({ name }) => name);
  const columns = names.map((name) => `"${name}"`).join(", ");
  const values = names.map((name) => COPIED[name] ?? `s."${name}"`).join(", ");
  const { rows: counted } = await pool.query<{ count: number }>(
    `select count(*)::int as "count" from "Sample"`,
  );
  const seeded = counted[0]?.count ?? 1;
  await pool.query(
    `insert into "Sample" (${columns}) select ${values}
     from generate_series(1, $1::int) n, (select * from "Sample" order by "code") s limit $2`,
    [Math.ceil(SAMPLES / seeded), SAMPLES - seeded],
  );
  await pool.query(
    `insert into "LedgerEntry" ("id", "sampleId", "fromBucket", "toBucket", "massUg", "reason", "at", "provenance")
     select gen_random_uuid(), s."id", 'OUTSIDE', 'AVAILABLE', s."massUg", 'INTAKE', now(), 'DEMONSTRATION'
     from "Sample" s where s."massUg" is not null and s."stockProvenance" is not null
     and not exists (select from "SampleStock" k where k."sampleId" = s."id")`,
  );
}

import { randomBytes } from "node:crypto";
import pg from "pg";
import { connect, type Database } from "../connect.ts";
import { administer, siblingUrl } from "./admin.ts";
import { handedDown, type TestServer } from "./env.ts";

/** What several files of tests begin with, filled in once for all files of a run. */
export interface Prepared {
  /** Tells it from others: lower-case letters and `_`. */
  readonly name: string;
  fill(database: Database): Promise<void>;
}

/** The name of a new database, a copy of the migrated one or of one that was prepared from it. */
export async function copyDatabase(prepared?: Prepared): Promise<string> {
  const server = handedDown();
  const origin = prepared === undefined ? server.template : await prepare(server, prepared);
  const name = `regolith_test_${randomBytes(6).toString("hex")}`;
  await copy(server.url, { name, origin });
  return name;
}

function copy(url: string, { name, origin }: { name: string; origin: string }): Promise<unknown> {
  // Copying its files costs a third of what writing it page by page into the log does.
  return administer(url, `create database ${name} template ${origin} strategy file_copy`);
}

/** Whoever asks first fills it in, and the others wait. It gets its name when it is whole. */
async function prepare({ url, template }: TestServer, { name, fill }: Prepared): Promise<string> {
  const ready = `${template}_${name}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(hashtext($1))", [ready]);
    const found = await client.query("select from pg_database where datname = $1", [ready]);
    if (found.rowCount !== 0) return ready;
    const draft = `${ready}_draft`;
    await client.query(`drop database if exists ${draft} with (force)`);
    await copy(url, { name: draft, origin: template });
    const database = connect(siblingUrl(url, draft));
    await fill(database).finally(() => database.close());
    await client.query(`alter database ${draft} rename to ${ready}`);
    return ready;
  } finally {
    await client.end(); // and with it the lock
  }
}

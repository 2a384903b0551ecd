import pg from "pg";

/** Deletes a database with everything in it and makes it again, empty. */
export async function recreateDatabase(url: string): Promise<void> {
  const maintenance = new URL(url);
  const name = pg.escapeIdentifier(maintenance.pathname.slice(1));
  maintenance.pathname = "/postgres";
  const client = new pg.Client({ connectionString: maintenance.href });
  await client.connect();
  try {
    await client.query(`drop database ${name} with (force)`);
    await client.query(`create database ${name}`);
  } finally {
    await client.end();
  }
}

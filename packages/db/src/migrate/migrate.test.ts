import { connect, isReady } from "../connect.ts";
import { createTestDatabase, type TestDatabase } from "../testing/index.ts";
import { checkServer } from "./check-server.ts";
import { differenceToSchema } from "./difference.ts";
import { migrate } from "./migrate.ts";
import { type Migration, readMigrations } from "./migrations-folder.ts";

let db: TestDatabase;

beforeEach(async () => {
  db = await createTestDatabase();
});

afterEach(() => db.drop());

const aMigration = (sql: string): Migration => ({
  name: "29990101000000_test",
  sql,
  checksum: "not checked before it is applied",
});

it("applies every migration to an empty database, once", async () => {
  await db.pool.query("drop schema public cascade; create schema public");
  const names = readMigrations().map(({ name }) => name);
  expect(await migrate(db.url)).toEqual(names);
  expect(await migrate(db.url)).toEqual([]);
});

it("lets processes that migrate at the same time wait for each other", async () => {
  await db.pool.query("drop schema public cascade; create schema public");
  const applied = await Promise.all([migrate(db.url), migrate(db.url), migrate(db.url)]);
  expect(applied.flat()).toHaveLength(readMigrations().length);
});

it("takes functions and quoted semicolons whole", async () => {
  const sql = `
    create function answer() returns text language plpgsql as $$
      begin perform 1; return 'a;b'; end
    $$;
    create table said as select answer() as words;`;
  await migrate(db.url, [...readMigrations(), aMigration(sql)]);
  expect((await db.pool.query("select words from said")).rows).toEqual([{ words: "a;b" }]);
});

it("leaves nothing behind of a migration that fails, and applies its corrected version", async () => {
  const wrong = aMigration("create table half (); create table other (x no_such_type);");
  await expect(migrate(db.url, [...readMigrations(), wrong])).rejects.toThrow("no_such_type");
  expect((await db.pool.query("select to_regclass('half') as half")).rows).toEqual([
    { half: null },
  ]);

  const right = aMigration("create table half (); create table other (x int);");
  expect(await migrate(db.url, [...readMigrations(), right])).toEqual([right.name]);
});

it("refuses a database that a newer program has migrated", async () => {
  await migrate(db.url, [...readMigrations(), aMigration("create table newer ();")]);
  await expect(migrate(db.url)).rejects.toThrow("it was last used by a newer version");
});

it("refuses a history that was edited afterwards", async () => {
  await db.pool.query("update _prisma_migrations set checksum = 'other'");
  await expect(migrate(db.url)).rejects.toThrow(
    "was edited after this database was migrated by it",
  );
});

it("finds no difference between the migrations and the schema", async () => {
  expect(await differenceToSchema(db.url)).toBe("");
});

it("finds the difference when a migration is missing", async () => {
  expect(await differenceToSchema(db.url, readMigrations().slice(0, 0))).toContain(
    'CREATE TABLE "Sample"',
  );
});

it("is ready only when the database answers and knows every migration", async () => {
  expect(await isReady(db)).toBe(true);
  await db.pool.query("delete from _prisma_migrations");
  expect(await isReady(db)).toBe(false);

  const nobody = connect("postgresql://nobody@127.0.0.1:1/nothing");
  expect(await isReady(nobody)).toBe(false);
  await nobody.close();
});

describe("a DATABASE_URL", () => {
  const change = (edit: (url: URL) => void): string => {
    const url = new URL(db.url);
    edit(url);
    return url.href;
  };

  it("is taken when the server is there", async () => {
    await expect(checkServer(db.url)).resolves.toBeUndefined();
  });

  it("is refused in one line when nothing answers", async () => {
    await expect(checkServer("postgresql://a:b@127.0.0.1:1/c")).rejects.toThrow(
      "DATABASE_URL: nothing answers at 127.0.0.1:1.",
    );
  });

  it("is refused in one line when the password is wrong", async () => {
    const wrong = change((url) => (url.password = "wrong"));
    await expect(checkServer(wrong)).rejects.toThrow("refuses the user name or password.");
  });

  it("is refused in one line when the database is not there", async () => {
    const wrong = change((url) => (url.pathname = "/nowhere"));
    await expect(checkServer(wrong)).rejects.toThrow("has no database nowhere.");
  });
});

import { createTestDatabase } from "./index.ts";

it("gives every test file an empty, migrated database of its own", async () => {
  const first = await createTestDatabase();
  const second = await createTestDatabase();
  try {
    await first.pool.query(`insert into "ApplicationNumber" ("year", "last") values (2026, 1)`);
    expect(await first.prisma.applicationNumber.count()).toBe(1);
    expect(await second.prisma.applicationNumber.count()).toBe(0);
  } finally {
    await first.drop();
    await second.drop();
  }
});

it("leaves no database behind", async () => {
  const database = await createTestDatabase();
  const { pathname } = new URL(database.url);
  await database.drop();

  const other = await createTestDatabase();
  const { rowCount } = await other.pool.query("select from pg_database where datname = $1", [
    pathname.slice(1),
  ]);
  await other.drop();
  expect(rowCount).toBe(0);
});

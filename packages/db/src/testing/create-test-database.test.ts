import { type Database } from "../connect.ts";
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

it("prepares once what several begin with, each with a copy of its own", async () => {
  let fills = 0;
  const fill = async ({ pool }: Database) => {
    fills += 1;
    await pool.query(`insert into "ApplicationNumber" ("year", "last") values (2026, 1)`);
  };
  const prepared = { name: "numbered", fill };
  const both = await Promise.all([createTestDatabase(prepared), createTestDatabase(prepared)]);
  try {
    expect(fills).toBe(1);
    const [first, second] = both;
    await first.pool.query(`delete from "ApplicationNumber"`);
    expect(await second.prisma.applicationNumber.count()).toBe(1);
  } finally {
    for (const database of both) await database.drop();
  }
});

it("prepares anew what could not be filled in", async () => {
  const name = "failed";
  const fill = () => Promise.reject(new Error("no ink"));
  await expect(createTestDatabase({ name, fill })).rejects.toThrow("no ink");
  const database = await createTestDatabase({ name, fill: () => Promise.resolve() });
  await database.drop();
});

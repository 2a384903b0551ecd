import { ok, problem, refused } from "@regolith/domain";
import { createTestDatabase, type TestDatabase } from "./testing/index.ts";
import { inTransaction, type Connection } from "./transaction.ts";

let db: TestDatabase;
let ids: readonly string[];
beforeAll(async () => {
  db = await createTestDatabase();
  const people = ["one", "other"].map((name) => ({ name, email: `${name}@transactions.test` }));
  const rows = await db.prisma.person.createManyAndReturn({ data: people, select: { id: true } });
  ids = rows.map(({ id }) => id);
});
afterAll(() => db.drop());

const rename = (tx: Connection, id: string | undefined, name: string) =>
  tx.person.update({ where: { id: id ?? "" }, data: { name } });
const lock = (tx: Connection, id: string | undefined) =>
  tx.$queryRaw`select 1 from "Person" where "id" = ${id ?? ""}::uuid for update`;

/** Resolves for all once so many have come. */
function meeting(size: number): () => Promise<void> {
  let come = 0;
  const { promise, resolve } = Promise.withResolvers<undefined>();
  return () => {
    come += 1;
    if (come >= size) resolve(undefined);
    return promise;
  };
}

describe("a transaction", () => {
  it.each([
    ["by statements of rows", rename],
    ["by locks", lock],
  ])("that ends in a deadlock %s is run again, and both do what they are for", async (_, take) => {
    const bothHoldOne = meeting(2);
    let runs = 0;
    const crossing = (first: string | undefined, second: string | undefined, name: string) =>
      inTransaction(db, async (tx) => {
        runs += 1;
        await take(tx, first, name);
        await bothHoldOne();
        await take(tx, second, name);
        await rename(tx, first, name);
        await rename(tx, second, name);
        return ok(name);
      });
    const [one, other] = ids;
    const done = await Promise.all([crossing(one, other, "Ada"), crossing(other, one, "Bo")]);
    expect(done).toEqual([ok("Ada"), ok("Bo")]);
    expect(runs).toBe(3);
    const names = await db.prisma.person.findMany({ select: { name: true } });
    expect(new Set(names.map(({ name }) => name)).size).toBe(1);
  });

  it("that cannot be put in an order is run again", async () => {
    let runs = 0;
    const [one] = ids;
    const done = await inTransaction(db, async (tx) => {
      runs += 1;
      await tx.$executeRaw`set transaction isolation level repeatable read`;
      await tx.person.findMany();
      if (runs === 1) await rename(db.prisma, one, "Meanwhile");
      await rename(tx, one, "Last");
      return ok(undefined);
    });
    expect([done, runs]).toEqual([ok(undefined), 2]);
  });

  it("that never gets through ends with its fault, and others are run once", async () => {
    let runs = 0;
    const failing = inTransaction(db, async (tx) => {
      runs += 1;
      await tx.$executeRaw`do $$ begin raise exception 'again' using errcode = '40P01'; end $$`;
      return ok(undefined);
    });
    await expect(failing).rejects.toThrow("again");
    expect(runs).toBe(4);
    const fault = inTransaction(db, () => {
      runs += 1;
      return Promise.reject(new Error("A fault"));
    });
    await expect(fault).rejects.toThrow("A fault");
    const no = refused(problem("NOT_FOUND"));
    const refusing = inTransaction(db, () => Promise.resolve(((runs += 1), no)));
    expect(await refusing).toEqual(no);
    expect(runs).toBe(6);
  });
});

import { connect } from "./connect.ts";
import { createTestDatabase, type TestDatabase } from "./testing/index.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

it("lets a transaction wait for a connection while all are busy", async () => {
  const busy = connect(db.url, { connections: 1 });
  // Longer than Prisma waits of itself.
  const slow = busy.pool.query("select pg_sleep(3)");
  const people = busy.prisma.$transaction((tx) => tx.person.count());
  expect(await Promise.all([slow, people])).toMatchObject([{ rowCount: 1 }, 0]);
  await busy.close();
});

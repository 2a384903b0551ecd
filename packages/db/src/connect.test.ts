import { connect } from "./connect.ts";
import { createTestDatabase, type TestDatabase } from "./testing/index.ts";

const { jest } = import.meta;

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

it("lets a transaction wait for a connection while all are busy", async () => {
  const busy = connect(db.url, { connections: 1 });
  const only = await busy.pool.connect();
  jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "queueMicrotask"] });
  const people = busy.prisma.$transaction((tx) => tx.person.count());
  // Longer than Prisma waits of itself.
  await jest.advanceTimersByTimeAsync(5_000);
  jest.useRealTimers();
  only.release();
  expect(await people).toBe(0);
  await busy.close();
});

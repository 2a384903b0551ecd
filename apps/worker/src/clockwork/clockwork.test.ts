import { createTestDatabase, type TestDatabase } from "@regolith/db/testing";
import { pino } from "pino";
import { type Clockwork, startClockwork } from "./clockwork.ts";
import { dailyAt } from "./when.ts";

let db: TestDatabase;
const started: Clockwork[] = [];

beforeAll(async () => {
  db = await createTestDatabase();
});
afterEach(() => Promise.all(started.splice(0).map((clockwork) => clockwork.stop())));
afterAll(() => db.drop());

it("does a duty once each time it is due, with several workers and a clock that jumps", async () => {
  let now = new Date("2026-06-01T09:00:00+08:00");
  const done: string[] = [];
  const waiting = new Map<number, () => void>();
  const run = (_: unknown, at: Date) => {
    done.push(at.toISOString());
    waiting.get(done.length)?.();
    return Promise.resolve();
  };
  const times = (count: number) =>
    new Promise<void>((resolve) => {
      if (done.length >= count) resolve();
      else waiting.set(count, resolve);
    });
  const duties = [{ name: "daily", when: dailyAt(8), run }];
  for (let workers = 0; workers < 3; workers += 1) {
    started.push(startClockwork({ db, clock: () => now, duties, log: pino({ level: "silent" }) }));
  }
  await times(1);
  now = new Date("2026-06-02T07:59:59+08:00");
  now = new Date("2026-06-04T08:00:00+08:00");
  await times(2);
  now = new Date("2026-06-05T08:00:00+08:00");
  await times(3);
  await Promise.all(started.splice(0).map((clockwork) => clockwork.stop()));
  expect(done).toEqual([
    "2026-06-01T01:00:00.000Z",
    "2026-06-04T00:00:00.000Z",
    "2026-06-05T00:00:00.000Z",
  ]);
});

it("does again what failed, and the others meanwhile", async () => {
  const { promise: isDone, resolve: done } = Promise.withResolvers<undefined>();
  const duties = [
    { name: "failing", when: dailyAt(8), run: () => Promise.reject(new Error("no")) },
    {
      name: "other",
      when: dailyAt(8),
      run: () => {
        done(undefined);
        return Promise.resolve();
      },
    },
  ];
  started.push(
    startClockwork({ db, clock: () => new Date(), duties, log: pino({ level: "silent" }) }),
  );
  await isDone;
  await Promise.all(started.splice(0).map((clockwork) => clockwork.stop()));
  const rows = await db.prisma.clockDuty.findMany({ where: { name: { not: "daily" } } });
  const last = new Map(rows.map(({ name, lastRunAt }) => [name, lastRunAt]));
  expect(last.get("failing")).toBeNull();
  expect(last.get("other")).toBeInstanceOf(Date);
});

it("has connections left for each of many duties that are due at the same moment", async () => {
  const done = new Set<number>();
  const { promise: areDone, resolve } = Promise.withResolvers<undefined>();
  const duties = Array.from({ length: 40 }, (_, index) => ({
    name: `one of many ${String(index)}`,
    when: dailyAt(8),
    run: async ({ prisma }: Pick<TestDatabase, "prisma">) => {
      await prisma.$transaction((tx) => tx.clockDuty.count());
      done.add(index);
      if (done.size === 40) resolve(undefined);
    },
  }));
  const log = pino({ level: "silent" });
  started.push(startClockwork({ db, clock: () => new Date(), duties, log }));
  await areDone;
  expect(done.size).toBe(40);
});

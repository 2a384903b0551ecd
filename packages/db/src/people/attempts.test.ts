import { DAY_MS } from "@regolith/domain";
import { createTestDatabase, type TestDatabase } from "../testing/index.ts";
import { countAttempt, forgetOldAttempts } from "./attempts.ts";

const TWO_A_MINUTE = { most: 2, windowMs: 60_000 };

let db: TestDatabase;

beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

const attempt = (key: string) => countAttempt(db.prisma, key, TWO_A_MINUTE);

async function age(key: string, ms: number): Promise<void> {
  await db.prisma.rateLimit.update({
    where: { key },
    data: { lastRequest: { decrement: ms } },
  });
}

it("says how long to wait once there were too many in the window", async () => {
  expect(await attempt("many")).toBe(0);
  expect(await attempt("many")).toBe(0);
  const wait = await attempt("many");
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(TWO_A_MINUTE.windowMs);
});

it("lets a window end although attempts never pause as long as it lasts", async () => {
  await attempt("steady");
  await age("steady", 40_000);
  expect(await attempt("steady")).toBe(0);
  await age("steady", 20_000);
  expect(await attempt("steady")).toBe(0);
});

it("counts every one of many at the same time", async () => {
  const waits = await Promise.all(Array.from({ length: 20 }, () => attempt("at once")));
  expect(waits.filter((wait) => wait === 0)).toHaveLength(TWO_A_MINUTE.most);
});

it("forgets counts after a day, and none before", async () => {
  await attempt("old");
  await attempt("recent");
  await age("old", DAY_MS + 1000);
  await forgetOldAttempts(db);
  const left = await db.prisma.rateLimit.findMany({ where: { key: { in: ["old", "recent"] } } });
  expect(left.map(({ key }) => key)).toEqual(["recent"]);
});

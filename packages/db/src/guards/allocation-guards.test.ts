import {
  aPerson,
  aRound,
  BUILT_AT,
  createTestDatabase,
  type TestDatabase,
} from "../testing/index.ts";
import { refusal } from "./testing/refusal.ts";

let db: TestDatabase;
let savedById: string;
beforeAll(async () => {
  db = await createTestDatabase();
  savedById = (await aPerson(db.prisma)).id;
});
afterAll(() => db.drop());

const UNIQUE = "23505";
const CHECK = "23514";

async function plan(roundId: string, name: string | null, version = 1): Promise<unknown> {
  const statement = `INSERT INTO "AllocationPlan" ("id", "roundId", "name", "version", "savedById", "savedAt")
    VALUES (gen_random_uuid(), $1, $2, $3, $4, $5)`;
  return db.pool.query(statement, [roundId, name, version, savedById, BUILT_AT]);
}

describe("plans of a round", () => {
  it("are one draft, and simulations whose names differ by more than case", async () => {
    const { id } = await aRound(db.prisma);
    await plan(id, null);
    await plan(id, "Careful");
    expect(await refusal(plan(id, null))).toBe(UNIQUE);
    expect(await refusal(plan(id, "careful"))).toBe(UNIQUE);
    const other = await aRound(db.prisma);
    await plan(other.id, null);
    await plan(other.id, "Careful");
  });

  it("are named by something, and count from one", async () => {
    const { id } = await aRound(db.prisma);
    expect(await refusal(plan(id, " "))).toBe(CHECK);
    expect(await refusal(plan(id, "n".repeat(81)))).toBe(CHECK);
    expect(await refusal(plan(id, null, 0))).toBe(CHECK);
  });
});

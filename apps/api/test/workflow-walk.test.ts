import { createTestDatabase, type TestDatabase } from "@regolith/db/testing";
import { walk } from "./support/workflow-walk.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

it("whoever tries whatever, only moves of the workflow happen, each with its traces, and the ledger adds up", async () => {
  const made = await walk(db, { steps: 300, seed: 20_261_126 });
  for (const action of ["OPEN_REVIEW", "RECOMMEND", "CONFIRM"] as const) {
    expect(made.get(action) ?? 0).toBeGreaterThan(0);
  }
});

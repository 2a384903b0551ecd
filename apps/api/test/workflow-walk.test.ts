import { createTestDatabase, type TestDatabase } from "@regolith/db/testing";
import { walk } from "./support/workflow-walk.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

it("whoever tries whatever, only moves of the workflow happen, each with its traces, and the ledger adds up", async () => {
  const { made } = await walk(db, { steps: 300, seed: 20_261_126 });
  // Few steps get only so far; the long walk makes every move.
  for (const action of ["ENDORSE", "SUBMIT", "START_SCREENING"] as const) {
    expect([action, made.has(action)]).toEqual([action, true]);
  }
}, 300_000);

import { createTestDatabase, type TestDatabase } from "@regolith/db/testing";
import { MOVES, WORKFLOW } from "@regolith/domain";
import { walk } from "./support/workflow-walk.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

it("holds over ten thousand steps of people at random and of the clock, and every move of the table is made", async () => {
  const { tried, made } = await walk(db, { steps: 10_000, seed: 311 });
  expect(MOVES.filter((one) => !tried.has(one))).toEqual([]);
  expect(MOVES.filter((one) => !made.has(one))).toEqual([]);
  // From every status that it leads on from, too.
  const { rows } = await db.pool.query<{ step: string }>(
    `select distinct "fromStatus" || ' ' || "action" as "step" from "ApplicationEvent"
    where "fromStatus" is not null`,
  );
  const walked = new Set(rows.map(({ step }) => step));
  const steps = Object.entries(WORKFLOW).flatMap(([status, actions]) =>
    MOVES.filter((one) => one in actions).map((one) => `${status} ${one}`),
  );
  expect(steps.filter((step) => !walked.has(step))).toEqual([]);
}, 3_600_000);

import { createTestDatabase, type TestDatabase } from "@regolith/db/testing";
import { MOVES } from "@regolith/domain";
import { walk } from "./support/workflow-walk.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

/** What the applicant writes and appeals, and what the clock does, is walked elsewhere. */
const ELSEWHERE: readonly string[] = [
  ...["ASK_ENDORSEMENT", "RECALL", "ENDORSE", "RETURN", "SUBMIT", "RESUBMIT", "REQUEST_CHANGES"],
  ...["LAPSE", "APPEAL", "GRANT_APPEAL", "REFUSE_APPEAL"],
];

it("holds over ten thousand steps of people at random, and every move is made", async () => {
  const made = await walk(db, { steps: 10_000, seed: 311 });
  expect(MOVES.filter((one) => !ELSEWHERE.includes(one) && !made.has(one))).toEqual([]);
}, 3_600_000);

import { anActor, inWorkflow, THE_PI } from "../testing/builders.ts";
import { changesAsSeen } from "./changes-as-seen.ts";
import { isInnerStep } from "./team/events.ts";
import { publicStatus } from "./status.ts";
import { MOVES, WORKFLOW, type Move } from "./workflow.ts";

const INNER = new Date("2026-06-09T00:00:00Z");
const TOLD = new Date("2026-06-01T00:00:00Z");
const changes = { version: 9, innerChanges: 4, updatedAt: INNER, toldAt: TOLD };
const application = {
  ...inWorkflow({
    ...{ status: "UNDER_REVIEW", memberIds: ["joined"], teamEmails: ["named@example.org"] },
    ...{ reviewerIds: ["reviewing"], endorserId: "university" },
  }),
  ...changes,
};

it.each([
  ["the applicant", THE_PI],
  ["a member of the team", anActor({ id: "joined" })],
  ["an officer", anActor({ officerOf: ["university"] })],
  [
    "a secretariat named in the team",
    anActor({ email: "named@example.org", roles: ["SECRETARIAT"] }),
  ],
])("%s reads only changes that they may know of", (_, actor) => {
  expect(changesAsSeen(application, actor)).toMatchObject({ version: 5, updatedAt: TOLD });
});

it.each([
  ["the office", anActor({ roles: ["SECRETARIAT"] })],
  ["an auditor", anActor({ roles: ["AUDITOR"] })],
  ["a reviewer", anActor({ id: "reviewing", roles: ["REVIEWER"] })],
])("%s reads all changes", (_, actor) => {
  expect(changesAsSeen(application, actor)).toMatchObject({ version: 9, updatedAt: INNER });
});

it("what leads to another public status is told, and of the rest what no applicant reads is inner", () => {
  const steps = Object.entries(WORKFLOW).flatMap(([from, row]) =>
    Object.entries(row).flatMap(([action, step]) =>
      MOVES.some((move) => move === action) && step.to !== "GONE" && step.to !== "BEFORE_CHANGES"
        ? [{ action: action as Move, from: from as keyof typeof WORKFLOW, to: step.to }]
        : [],
    ),
  );
  const inner = steps.filter(({ action, from, to }) => isInnerStep(action, { from, to }));
  for (const { from, to } of inner) expect(publicStatus(from)).toBe(publicStatus(to));
  expect(inner.map(({ action }) => action).toSorted()).toEqual([
    ...["CONFIRM", "OPEN_REVIEW", "SHORTLIST"],
  ]);
});

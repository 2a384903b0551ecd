import fc from "fast-check";
import { anActor, inWorkflow, THE_PI } from "../testing/builders.ts";
import { publicStatus, whoActsNow, type ApplicationStatus } from "./status.ts";
import { availableActions, move, MOVES, WORKFLOW, type InWorkflow, type Move } from "./workflow.ts";

const secretariat = anActor({ id: "s", roles: ["SECRETARIAT"] });
const approver = anActor({ id: "a", roles: ["APPROVER"] });
const officer = anActor({ id: "o", officerOf: ["university"] });
const stranger = anActor({ id: "x" });

describe("moving an application", () => {
  it.each<[ApplicationStatus, Move, typeof THE_PI, ApplicationStatus]>([
    ["DRAFT", "SUBMIT", THE_PI, "SUBMITTED"],
    ["DRAFT", "ASK_ENDORSEMENT", THE_PI, "ENDORSEMENT"],
    ["ENDORSEMENT", "RECALL", THE_PI, "DRAFT"],
    ["ENDORSEMENT", "RETURN", officer, "DRAFT"],
    ["ENDORSEMENT", "ENDORSE", officer, "SUBMITTED"],
    ["SUBMITTED", "START_REVIEW", secretariat, "UNDER_REVIEW"],
    ["SUBMITTED", "REQUEST_CHANGES", secretariat, "CHANGES_REQUESTED"],
    ["SUBMITTED", "DECLINE", secretariat, "DECLINED"],
    ["SUBMITTED", "WITHDRAW", THE_PI, "WITHDRAWN"],
    ["UNDER_REVIEW", "REQUEST_CHANGES", secretariat, "CHANGES_REQUESTED"],
    ["UNDER_REVIEW", "DECLINE", secretariat, "DECLINED"],
    ["UNDER_REVIEW", "APPROVE", approver, "APPROVED"],
    ["UNDER_REVIEW", "WITHDRAW", THE_PI, "WITHDRAWN"],
    ["CHANGES_REQUESTED", "WITHDRAW", THE_PI, "WITHDRAWN"],
    ["APPROVED", "REVOKE", approver, "REVOKED"],
  ])("from %s by %s", (status, action, actor, to) => {
    const application = inWorkflow({ status, endorserId: "university" });
    expect(move(application, action, actor)).toEqual({ ok: true, value: to });
  });

  it.each(["SUBMITTED", "UNDER_REVIEW"] as const)(
    "back to %s, where changes were requested, when they are sent",
    (statusBeforeChanges) => {
      const application = inWorkflow({ status: "CHANGES_REQUESTED", statusBeforeChanges });
      expect(move(application, "RESUBMIT", THE_PI)).toEqual({
        ok: true,
        value: statusBeforeChanges,
      });
    },
  );

  it("is a fault when nobody knows where changes were requested", () => {
    const broken = inWorkflow({ status: "CHANGES_REQUESTED", statusBeforeChanges: null });
    expect(() => move(broken, "RESUBMIT", THE_PI)).toThrow("from no status");
  });
});

it("random sequences of actions never leave the table, and an end stays an end", () => {
  const turn = fc.record({
    action: fc.constantFrom(...MOVES),
    actor: fc.constantFrom(THE_PI, officer, secretariat, approver, stranger),
  });
  const ends: readonly ApplicationStatus[] = ["DECLINED", "WITHDRAWN", "REVOKED"];
  fc.assert(
    fc.property(fc.array(turn, { maxLength: 40 }), (turns) => {
      let application: InWorkflow = inWorkflow({ endorserId: "university" });
      for (const { action, actor } of turns) {
        const before = application.status;
        const moved = move(application, action, actor);
        expect(moved.ok).toBe(availableActions(application, actor).includes(action));
        if (!moved.ok) continue;
        expect(ends).not.toContain(before);
        expect(WORKFLOW[before][action]).toBeDefined();
        application = inWorkflow({
          endorserId: "university",
          status: moved.value,
          statusBeforeChanges: moved.value === "CHANGES_REQUESTED" ? before : null,
        });
      }
    }),
    { numRuns: 500 },
  );
});

it("every status but a draft can be reached, and none twice under one public name by mistake", () => {
  const reached = new Set(
    Object.values(WORKFLOW).flatMap((steps) => Object.values(steps).map(({ to }) => to)),
  );
  const statuses = Object.keys(WORKFLOW) as ApplicationStatus[];
  expect(statuses.filter((status) => !reached.has(status))).toEqual([]);
  expect(new Set(statuses.map(publicStatus)).size).toBe(statuses.length);
});

it.each<[ApplicationStatus, string, string]>([
  ["DRAFT", "DRAFT", "APPLICANT"],
  ["ENDORSEMENT", "WITH_INSTITUTION", "INSTITUTION"],
  ["SUBMITTED", "SUBMITTED", "OFFICE"],
  ["UNDER_REVIEW", "IN_REVIEW", "APPROVER"],
  ["CHANGES_REQUESTED", "ACTION_NEEDED", "APPLICANT"],
  ["APPROVED", "APPROVED", "NOBODY"],
  ["DECLINED", "DECLINED", "NOBODY"],
  ["WITHDRAWN", "WITHDRAWN", "NOBODY"],
  ["REVOKED", "REVOKED", "NOBODY"],
])("%s reads as %s and waits for %s", (status, shown, party) => {
  expect(publicStatus(status)).toBe(shown);
  expect(whoActsNow(status)).toBe(party);
});

import fc from "fast-check";
import { appealAnswerers, appealBar } from "../letters/appeal.ts";
import { anActor, inWorkflow, THE_PI } from "../testing/builders.ts";
import { publicStatus, whoActsNow, whoActsPublicly, type ApplicationStatus } from "./status.ts";
import {
  availableActions,
  move,
  moveByClock,
  MOVES,
  WORKFLOW,
  type InWorkflow,
  type Move,
} from "./workflow.ts";

const secretariat = anActor({ id: "s", roles: ["SECRETARIAT"] });
const chair = anActor({ id: "c", roles: ["CHAIR"] });
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
    ["SUBMITTED", "START_SCREENING", secretariat, "SCREENING"],
    ["SUBMITTED", "REQUEST_CHANGES", secretariat, "CHANGES_REQUESTED"],
    ["SUBMITTED", "WITHDRAW", THE_PI, "WITHDRAWN"],
    ["SCREENING", "OPEN_REVIEW", secretariat, "UNDER_REVIEW"],
    ["SCREENING", "REQUEST_CHANGES", secretariat, "CHANGES_REQUESTED"],
    ["SCREENING", "DECLINE", secretariat, "DECLINED"],
    ["SCREENING", "WITHDRAW", THE_PI, "WITHDRAWN"],
    ["UNDER_REVIEW", "REQUEST_CHANGES", secretariat, "CHANGES_REQUESTED"],
    ["UNDER_REVIEW", "REQUEST_CHANGES", chair, "CHANGES_REQUESTED"],
    ["UNDER_REVIEW", "SHORTLIST", chair, "PANEL"],
    ["UNDER_REVIEW", "DECLINE", chair, "DECLINED"],
    ["UNDER_REVIEW", "WITHDRAW", THE_PI, "WITHDRAWN"],
    ["CHANGES_REQUESTED", "WITHDRAW", THE_PI, "WITHDRAWN"],
    ["PANEL", "RECOMMEND", chair, "RECOMMENDED"],
    ["PANEL", "RESERVE", chair, "RESERVE_LIST"],
    ["PANEL", "DECLINE", chair, "DECLINED"],
    ["PANEL", "WITHDRAW", THE_PI, "WITHDRAWN"],
    ["RESERVE_LIST", "PROMOTE", chair, "RECOMMENDED"],
    ["RESERVE_LIST", "DECLINE", chair, "DECLINED"],
    ["RESERVE_LIST", "WITHDRAW", THE_PI, "WITHDRAWN"],
    ["RECOMMENDED", "CONFIRM", secretariat, "RECOMMENDED"],
    ["RECOMMENDED", "WITHDRAW", THE_PI, "WITHDRAWN"],
    ["APPROVED", "REVOKE", approver, "REVOKED"],
    ["APPROVED", "WITHDRAW", THE_PI, "WITHDRAWN"],
    ["DECLINED", "APPEAL", THE_PI, "DECLINED"],
  ])("from %s by %s", (status, action, actor, to) => {
    const application = inWorkflow({ status, endorserId: "university" });
    expect(move(application, action, actor)).toEqual({ ok: true, value: to });
  });

  it("approves or sends back only what the office confirmed, and confirms once", () => {
    const recommended = inWorkflow({ status: "RECOMMENDED" });
    const confirmed = { ...recommended, confirmedById: "s" };
    expect(move(recommended, "APPROVE", approver)).toMatchObject({ ok: false });
    expect(move(recommended, "SEND_BACK", approver)).toMatchObject({ ok: false });
    expect(move(confirmed, "APPROVE", approver)).toEqual({ ok: true, value: "APPROVED" });
    expect(move(confirmed, "SEND_BACK", approver)).toEqual({ ok: true, value: "PANEL" });
    expect(move(confirmed, "CONFIRM", secretariat)).toMatchObject({ ok: false });
  });

  it("hears one appeal, once", () => {
    const appealed = inWorkflow({ status: "DECLINED", appeal: "OPEN" });
    expect(move(appealed, "APPEAL", THE_PI)).toMatchObject({ ok: false });
    expect(move(appealed, "GRANT_APPEAL", chair)).toEqual({ ok: true, value: "UNDER_REVIEW" });
    expect(move(appealed, "REFUSE_APPEAL", chair)).toEqual({ ok: true, value: "DECLINED" });
    for (const appeal of ["GRANTED", "REFUSED"] as const) {
      const answered = inWorkflow({ status: "DECLINED", appeal });
      expect(availableActions(answered, THE_PI)).toEqual([]);
      expect(availableActions(answered, chair)).toEqual([]);
    }
  });

  it("has an appeal answered by a chair who took no part in deciding", () => {
    const appealed = inWorkflow({ status: "DECLINED", appeal: "OPEN", deciderIds: [chair.id] });
    const another = anActor({ id: "another chair", roles: ["CHAIR"] });
    for (const answer of ["GRANT_APPEAL", "REFUSE_APPEAL"] as const) {
      expect(availableActions(appealed, chair)).not.toContain(answer);
      expect(move(appealed, answer, chair)).toMatchObject({
        problems: [{ code: "DECIDER_ANSWERS_NO_APPEAL" }],
      });
      expect(move(appealed, answer, another)).toMatchObject({ ok: true });
    }
    expect(appealBar(appealed, chair)?.code).toBe("DECIDER_ANSWERS_NO_APPEAL");
    for (const person of [another, secretariat, THE_PI, stranger]) {
      expect(appealBar(appealed, person)).toBeNull();
    }
    expect(appealAnswerers(appealed, [chair, another, secretariat])).toEqual([another]);
    expect(appealBar(inWorkflow({ status: "DECLINED", deciderIds: [chair.id] }), chair)).toBeNull();
  });

  it("lapses by the clock alone, and the clock does nothing else", () => {
    const waiting = inWorkflow({ status: "CHANGES_REQUESTED" });
    expect(moveByClock(waiting, "LAPSE")).toBe("LAPSED");
    for (const actor of [THE_PI, secretariat, chair, approver]) {
      expect(move(waiting, "LAPSE", actor)).toMatchObject({ ok: false });
    }
    const others = MOVES.filter((action) => action !== "LAPSE");
    expect(others.filter((action) => moveByClock(waiting, action) !== null)).toEqual([]);
    expect(moveByClock(inWorkflow({ status: "SUBMITTED" }), "LAPSE")).toBeNull();
  });

  it.each(["SUBMITTED", "SCREENING", "UNDER_REVIEW"] as const)(
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

const APPEALS: Readonly<Partial<Record<Move, InWorkflow["appeal"]>>> = {
  ...{ APPEAL: "OPEN", GRANT_APPEAL: "GRANTED", REFUSE_APPEAL: "REFUSED" },
};

it("random sequences of actions never leave the table, and an end stays an end", () => {
  const turn = fc.record({
    action: fc.constantFrom(...MOVES),
    actor: fc.constantFrom(THE_PI, officer, secretariat, chair, approver, stranger),
  });
  const ends: readonly ApplicationStatus[] = ["LAPSED", "WITHDRAWN", "REVOKED"];
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
          confirmedById: action === "CONFIRM" ? actor.id : null,
          appeal: APPEALS[action] ?? application.appeal,
        });
      }
    }),
    { numRuns: 500 },
  );
});

it("every status can be reached, and only what the committee looks at shares its public name", () => {
  const reached = new Set(
    Object.values(WORKFLOW).flatMap((steps) => Object.values(steps).map(({ to }) => to)),
  );
  const statuses = Object.keys(WORKFLOW) as ApplicationStatus[];
  expect(statuses.filter((status) => !reached.has(status))).toEqual([]);
  const shared = statuses.filter((one) =>
    statuses.some((other) => one !== other && publicStatus(one) === publicStatus(other)),
  );
  expect(shared).toEqual(["SCREENING", "UNDER_REVIEW", "PANEL"]);
});

it.each<[ApplicationStatus, string, string]>([
  ["DRAFT", "DRAFT", "APPLICANT"],
  ["ENDORSEMENT", "WITH_INSTITUTION", "INSTITUTION"],
  ["SUBMITTED", "SUBMITTED", "OFFICE"],
  ["SCREENING", "IN_REVIEW", "OFFICE"],
  ["UNDER_REVIEW", "IN_REVIEW", "COMMITTEE"],
  ["PANEL", "IN_REVIEW", "COMMITTEE"],
  ["RECOMMENDED", "DECISION_PENDING", "OFFICE"],
  ["RESERVE_LIST", "ON_RESERVE_LIST", "COMMITTEE"],
  ["CHANGES_REQUESTED", "ACTION_NEEDED", "APPLICANT"],
  ["APPROVED", "APPROVED", "NOBODY"],
  ["DECLINED", "DECLINED", "NOBODY"],
  ["LAPSED", "LAPSED", "NOBODY"],
  ["WITHDRAWN", "WITHDRAWN", "NOBODY"],
  ["REVOKED", "REVOKED", "NOBODY"],
])("%s reads as %s and waits for %s", (status, shown, party) => {
  expect(publicStatus(status)).toBe(shown);
  expect(whoActsNow(status)).toBe(party);
});

it("waits for the approver once the office confirmed what is recommended", () => {
  const isConfirmed = true;
  expect(whoActsNow("RECOMMENDED", { isConfirmed })).toBe("APPROVER");
  expect(whoActsNow("PANEL", { isConfirmed })).toBe("COMMITTEE");
});

it("waits for the committee while an appeal is open, and for the office as the applicant reads it", () => {
  const isAppealed = true;
  expect(whoActsNow("DECLINED", { isAppealed })).toBe("COMMITTEE");
  expect(whoActsPublicly("DECLINED", { isAppealed })).toBe("OFFICE");
  expect(whoActsPublicly("DECLINED")).toBe("NOBODY");
  expect(whoActsNow("UNDER_REVIEW", { isAppealed })).toBe("COMMITTEE");
});

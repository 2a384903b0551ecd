import type { Actor } from "../../people/roles.ts";
import { aMember, anActor, aPart, inWorkflow, THE_PI } from "../../testing/builders.ts";
import { APPLICATION_STATUSES, type ApplicationStatus } from "../status.ts";
import { seesEvent } from "./events.ts";
import {
  allowPiChange,
  endsPiChange,
  isOpenPiChange,
  PI_CHANGE_ACTIONS,
  PI_CHANGE_STATES,
  PI_CHANGE_STEPS,
  piChangeActions,
  piProposalProblems,
  sectionsForNewPi,
  seesPiChange,
  successorProblems,
  type PiChange,
  type PiChangeAction,
  type PiChangeState,
} from "./pi-change.ts";

const PEOPLE = {
  pi: THE_PI,
  successor: anActor({ id: "bea" }),
  member: anActor({ id: "cy" }),
  memberInOffice: anActor({ id: "cy", roles: ["SECRETARIAT"] }),
  successorInOffice: anActor({ id: "bea", roles: ["SECRETARIAT", "APPROVER"] }),
  namedInOffice: anActor({ email: "named@example.org", roles: ["SECRETARIAT"] }),
  piInOffice: { ...THE_PI, roles: ["SECRETARIAT"] },
  secretariat: anActor({ roles: ["SECRETARIAT"] }),
  approver: anActor({ roles: ["APPROVER"] }),
  auditor: anActor({ roles: ["AUDITOR"] }),
  officer: anActor({ officerOf: ["example-university"] }),
  administrator: anActor({ roles: ["ADMINISTRATOR"] }),
  stranger: anActor(),
} as const satisfies Record<string, Actor>;
type Who = keyof typeof PEOPLE;
const EVERYBODY = Object.keys(PEOPLE) as Who[];

function applicationIn(status: ApplicationStatus) {
  return inWorkflow({
    ...{ status, memberIds: ["bea", "cy"], teamEmails: ["named@example.org"] },
    endorserId: status === "DRAFT" ? null : "example-university",
  });
}

const aChange = (state: PiChangeState): PiChange => ({
  ...{ state, formerId: THE_PI.id, successorId: "bea" },
});

type Rules = Readonly<Partial<Record<Who, readonly PiChangeAction[]>>>;

/** Written out by hand from the programme's rules, not derived from the tables of the code. */
const ANSWER: Rules = {
  ...{ pi: ["WITHDRAW"], piInOffice: ["WITHDRAW"] },
  ...{ successor: ["ACCEPT", "DECLINE"], successorInOffice: ["ACCEPT", "DECLINE"] },
};
const TAKE_BACK: Rules = {
  ...{ pi: ["WITHDRAW"], piInOffice: ["WITHDRAW"] },
  ...{ successor: ["DECLINE"], successorInOffice: ["DECLINE"] },
};
const DECIDE: Rules = { ...TAKE_BACK, secretariat: ["CONFIRM", "REFUSE"] };
const EXPECTED: Readonly<
  Record<ApplicationStatus, Readonly<Record<"PROPOSED" | "AGREED", Rules>>>
> = {
  // A draft's proposal is done when it is agreed to.
  DRAFT: { PROPOSED: ANSWER, AGREED: TAKE_BACK },
  ENDORSEMENT: { PROPOSED: TAKE_BACK, AGREED: TAKE_BACK },
  SUBMITTED: { PROPOSED: ANSWER, AGREED: DECIDE },
  SCREENING: { PROPOSED: ANSWER, AGREED: DECIDE },
  UNDER_REVIEW: { PROPOSED: ANSWER, AGREED: DECIDE },
  CHANGES_REQUESTED: { PROPOSED: ANSWER, AGREED: DECIDE },
  // The committee decides on it as it stands; the team does not know that it came this far.
  PANEL: { PROPOSED: ANSWER, AGREED: { ...TAKE_BACK, secretariat: ["REFUSE"] } },
  RECOMMENDED: { PROPOSED: TAKE_BACK, AGREED: TAKE_BACK },
  RESERVE_LIST: { PROPOSED: TAKE_BACK, AGREED: TAKE_BACK },
  APPROVED: { PROPOSED: {}, AGREED: {} },
  DECLINED: { PROPOSED: {}, AGREED: {} },
  LAPSED: { PROPOSED: {}, AGREED: {} },
  WITHDRAWN: { PROPOSED: {}, AGREED: {} },
  REVOKED: { PROPOSED: {}, AGREED: {} },
};

const CASES = APPLICATION_STATUSES.flatMap((status) =>
  (["PROPOSED", "AGREED"] as const).flatMap((state) =>
    EVERYBODY.map((who) => ({ status, state, who })),
  ),
);

it.each(CASES)("$state in $status: $who may do exactly what the rules say", (one) => {
  const { status, state, who } = one;
  const actions = piChangeActions(applicationIn(status), aChange(state), PEOPLE[who]);
  expect(actions).toEqual(EXPECTED[status][state][who] ?? []);
});

const SEES: readonly Who[] = [
  ...(["pi", "piInOffice", "successor", "successorInOffice"] as const),
  ...(["secretariat", "approver", "auditor"] as const),
];

it.each(EVERYBODY)("%s hears of a proposal only if it concerns them", (who) => {
  const change = aChange("AGREED");
  const actor = PEOPLE[who];
  for (const action of PI_CHANGE_ACTIONS) {
    const answer = allowPiChange(applicationIn("SUBMITTED"), change, { action, actor });
    const mayDo = DECIDE[who]?.includes(action) === true;
    const refusal = SEES.includes(who) ? "NOT_ALLOWED" : "NOT_FOUND";
    expect(answer.ok ? "allowed" : answer.problems[0]?.code).toBe(mayDo ? "allowed" : refusal);
  }
});

it("is seen by the former PI afterwards, as long as they belong to the application", () => {
  const change = aChange("DONE");
  expect(seesPiChange(change, { id: "pi", capacity: { kind: "CO_INVESTIGATOR" } })).toBe(true);
  expect(seesPiChange(change, { id: "pi", capacity: null })).toBe(false);
});

it("tells the applicant's side the public status with a refusal, and the action by its own name", () => {
  const asked = { action: "CONFIRM", actor: PEOPLE.successorInOffice } as const;
  expect(allowPiChange(applicationIn("UNDER_REVIEW"), aChange("AGREED"), asked)).toMatchObject({
    problems: [{ params: { action: "PI_CHANGE_CONFIRM", status: "IN_REVIEW" } }],
  });
});

it.each([
  ["DRAFT", "PROPOSED", "ACCEPT", "successor", "DONE"],
  ["SUBMITTED", "PROPOSED", "ACCEPT", "successor", "AGREED"],
  ["UNDER_REVIEW", "PROPOSED", "DECLINE", "successor", "DECLINED"],
  ["CHANGES_REQUESTED", "AGREED", "WITHDRAW", "pi", "WITHDRAWN"],
  ["SUBMITTED", "AGREED", "CONFIRM", "secretariat", "DONE"],
  ["SUBMITTED", "AGREED", "REFUSE", "secretariat", "REFUSED"],
] as const)("in %s, %s comes by %s of the %s to %s", (status, state, action, who, to) => {
  const asked = { action, actor: PEOPLE[who] };
  expect(allowPiChange(applicationIn(status), aChange(state), asked)).toEqual({
    ...{ ok: true, value: to },
  });
  expect(PI_CHANGE_STEPS).toContainEqual([state, to]);
});

it.each(PI_CHANGE_STATES.filter((state) => !isOpenPiChange({ state })))(
  "answers whoever is late that it is over: %s",
  (state) => {
    for (const action of PI_CHANGE_ACTIONS) {
      const asked = { action, actor: PEOPLE.successor };
      expect(allowPiChange(applicationIn("SUBMITTED"), aChange(state), asked)).toEqual({
        ...{ ok: false, problems: [{ code: "PI_CHANGE_OVER", path: [] }] },
      });
    }
    expect(PI_CHANGE_STEPS.map(([from]) => from)).not.toContain(state);
  },
);

it("lapses with the application", () => {
  expect(APPLICATION_STATUSES.filter(endsPiChange)).toEqual([
    ...["APPROVED", "DECLINED", "LAPSED", "WITHDRAWN", "REVOKED"],
  ]);
});

describe("somebody to take the place", () => {
  const bea = {
    ...aMember({ role: "CO_INVESTIGATOR", state: "ACCEPTED", part: aPart() }),
    emailVerified: true,
  };
  const codes = (changes: Partial<typeof bea> = {}) =>
    successorProblems({ ...bea, ...changes }).map(({ code }) => code);

  it("joined as co-investigator, signed the own part, and is reached by mail", () => {
    expect(codes()).toEqual([]);
    expect(codes({ state: "INVITED" })).toEqual(["MEMBER_NOT_JOINED"]);
    expect(codes({ role: "STUDENT" })).toEqual(["MEMBER_NO_CO_INVESTIGATOR"]);
    expect(codes({ part: aPart({ papers: "" }) })).toEqual(["MEMBER_PART_MISSING"]);
    expect(codes({ part: aPart({ signature: "" }) })).toEqual(["MEMBER_NOT_SIGNED"]);
    expect(codes({ emailVerified: false })).toEqual(["MEMBER_NOT_VERIFIED"]);
  });

  it("is proposed while nobody else is, with words of a fair length", () => {
    const asked = (note: string, hasOpen = false) =>
      piProposalProblems({ ...bea, role: "STUDENT" }, { note, hasOpen }).map(
        ({ code, path = [] }) => [code, ...path].join(" "),
      );
    expect(asked("")).toEqual(["MEMBER_NO_CO_INVESTIGATOR memberId"]);
    expect(asked("x".repeat(2_001))).toEqual([
      ...["MEMBER_NO_CO_INVESTIGATOR memberId", "TOO_LONG note"],
    ]);
    expect(asked("", true)).toEqual(["PI_CHANGE_OPEN"]);
  });
});

it("asks the new one for the sections in which a PI speaks of themselves", () => {
  expect(sectionsForNewPi("Anew.")).toEqual([
    { section: "APPLICANT", reason: "Anew." },
    { section: "TEAM", reason: "Anew." },
    { section: "UNDERTAKINGS", reason: "Anew." },
  ]);
});

it("shows steps of a proposal to whom it concerns, and the change itself to all", () => {
  const step = { action: "PI_CHANGE_PROPOSED", actorId: "pi", concernsId: "bea" };
  const member = { kind: "CO_INVESTIGATOR" } as const;
  const reads = (id: string, action = step.action) =>
    seesEvent({ ...step, action }, { id, capacity: member });
  expect([reads("pi"), reads("bea"), reads("cy")]).toEqual([true, true, false]);
  expect(seesEvent(step, { id: "new pi", capacity: { kind: "PI" } })).toBe(true);
  expect(seesEvent(step, { id: "x", capacity: { kind: "READER" } })).toBe(true);
  expect(seesEvent(step, { id: "x", capacity: { kind: "OFFICER" } })).toBe(false);
  expect(reads("cy", "PI_CHANGED")).toBe(true);
});

it("keeps what is said on the way to a decision from the applicant's side", () => {
  const reads = (action: string, kind: "PI" | "READER" | "COMMITTEE" | "OFFICER") =>
    seesEvent({ action, actorId: "x", concernsId: null }, { id: "y", capacity: { kind } });
  for (const action of ["OPEN_REVIEW", "SHORTLIST", "CONFIRM", "SEND_BACK"]) {
    expect([reads(action, "PI"), reads(action, "OFFICER")]).toEqual([false, false]);
    expect([reads(action, "READER"), reads(action, "COMMITTEE")]).toEqual([true, true]);
  }
  for (const action of ["START_SCREENING", "RECOMMEND", "RESERVE", "APPROVE", "DECLINE"]) {
    expect(reads(action, "PI")).toBe(true);
  }
});

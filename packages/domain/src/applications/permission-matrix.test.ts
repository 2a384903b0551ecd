import { anActor, inWorkflow, THE_PI } from "../testing/builders.ts";
import type { Actor, Role } from "../people/roles.ts";
import { capacityIn } from "./capacity.ts";
import { APPLICATION_STATUSES, type ApplicationStatus } from "./status.ts";
import { ACTIONS, allow, availableActions, type Action } from "./workflow.ts";

const office = (...roles: Role[]) => anActor({ roles });
const pi = (...roles: Role[]) => ({ ...THE_PI, roles });
const named = (...roles: Role[]) => anActor({ email: "Member@Example.org", roles });
const namedBefore = (...roles: Role[]) =>
  anActor({ email: "new@example.org", formerEmails: ["member@example.org"], roles });
const joined = (...roles: Role[]) => anActor({ id: "joined", roles });
const former = (...roles: Role[]) => anActor({ id: "former", roles });
const officer = (...roles: Role[]) => anActor({ officerOf: ["example-university"], roles });

/** Everybody who comes to an application, in the order of the matrix's columns. */
const PEOPLE = {
  pi: pi(),
  piInOffice: pi("SECRETARIAT", "APPROVER", "ADMINISTRATOR"),
  secretariat: office("SECRETARIAT"),
  approver: office("APPROVER"),
  both: office("SECRETARIAT", "APPROVER"),
  secretariatAdministrator: office("ADMINISTRATOR", "SECRETARIAT"),
  curator: office("CURATOR"),
  auditor: office("AUDITOR"),
  namedInOffice: named("SECRETARIAT", "APPROVER"),
  namedInOfficeBefore: namedBefore("SECRETARIAT", "APPROVER"),
  named: named(),
  joined: joined(),
  joinedInOffice: joined("SECRETARIAT", "APPROVER"),
  former: former(),
  formerInOffice: former("SECRETARIAT", "APPROVER"),
  officer: officer(),
  officerInOffice: officer("SECRETARIAT"),
  officerNamedInTeam: { ...named(), officerOf: ["example-university"] },
  officerNamedInTeamBefore: { ...namedBefore(), officerOf: ["example-university"] },
  officerWhoJoined: { ...joined(), officerOf: ["example-university"] },
  officerWhoLeft: { ...former(), officerOf: ["example-university"] },
  officerElsewhere: anActor({ officerOf: ["another-university"] }),
  administrator: office("ADMINISTRATOR"),
  reviewer: office("REVIEWER"),
  chair: office("CHAIR"),
  stranger: office(),
} as const satisfies Record<string, Actor>;
type Who = keyof typeof PEOPLE;

type Row = { readonly sees: readonly Who[] } & Readonly<Partial<Record<Who, readonly Action[]>>>;

const TEAM: readonly Who[] = ["pi", "piInOffice", "joined", "joinedInOffice", "officerWhoJoined"];
const READERS: readonly Who[] = [
  ...TEAM,
  "officer",
  "officerInOffice",
  "secretariat",
  "approver",
  "both",
  "secretariatAdministrator",
  "curator",
  "auditor",
  "namedInOffice",
  "namedInOfficeBefore",
  "formerInOffice",
];

/** Written out by hand from the programme's rules, not derived from the workflow table. */
const EXPECTED: Readonly<Record<ApplicationStatus, Row>> = {
  DRAFT: {
    sees: TEAM,
    pi: ["EDIT", "DELETE", "PROPOSE_PI", "ASK_ENDORSEMENT", "SUBMIT"],
    piInOffice: ["EDIT", "DELETE", "PROPOSE_PI", "ASK_ENDORSEMENT", "SUBMIT"],
    joined: ["EDIT_PART", "LEAVE"],
    joinedInOffice: ["EDIT_PART", "LEAVE"],
    officerWhoJoined: ["EDIT_PART", "LEAVE"],
  },
  ENDORSEMENT: {
    sees: [...TEAM, "officer", "officerInOffice"],
    pi: ["RECALL"],
    piInOffice: ["RECALL"],
    officer: ["ENDORSE", "RETURN"],
    officerInOffice: ["ENDORSE", "RETURN"],
    joined: ["LEAVE"],
    joinedInOffice: ["LEAVE"],
    officerWhoJoined: ["LEAVE"],
  },
  SUBMITTED: {
    sees: READERS,
    pi: ["PROPOSE_PI", "WITHDRAW"],
    piInOffice: ["PROPOSE_PI", "WITHDRAW"],
    secretariat: ["START_REVIEW", "REQUEST_CHANGES", "DECLINE"],
    both: ["START_REVIEW", "REQUEST_CHANGES", "DECLINE"],
    secretariatAdministrator: ["START_REVIEW", "REQUEST_CHANGES", "DECLINE"],
    officerInOffice: ["START_REVIEW", "REQUEST_CHANGES", "DECLINE"],
    joined: ["LEAVE"],
    joinedInOffice: ["LEAVE"],
    officerWhoJoined: ["LEAVE"],
  },
  UNDER_REVIEW: {
    sees: READERS,
    pi: ["PROPOSE_PI", "WITHDRAW"],
    piInOffice: ["PROPOSE_PI", "WITHDRAW"],
    secretariat: ["REQUEST_CHANGES", "DECLINE"],
    approver: ["APPROVE"],
    both: ["REQUEST_CHANGES", "DECLINE", "APPROVE"],
    secretariatAdministrator: ["REQUEST_CHANGES", "DECLINE"],
    officerInOffice: ["REQUEST_CHANGES", "DECLINE"],
    joined: ["LEAVE"],
    joinedInOffice: ["LEAVE"],
    officerWhoJoined: ["LEAVE"],
  },
  CHANGES_REQUESTED: {
    sees: READERS,
    pi: ["EDIT", "PROPOSE_PI", "RESUBMIT", "WITHDRAW"],
    piInOffice: ["EDIT", "PROPOSE_PI", "RESUBMIT", "WITHDRAW"],
    joined: ["EDIT_PART", "LEAVE"],
    joinedInOffice: ["EDIT_PART", "LEAVE"],
    officerWhoJoined: ["EDIT_PART", "LEAVE"],
  },
  APPROVED: { sees: READERS, approver: ["REVOKE"], both: ["REVOKE"] },
  DECLINED: { sees: READERS },
  WITHDRAWN: { sees: READERS },
  REVOKED: { sees: READERS },
};

const EVERY_CASE = APPLICATION_STATUSES.flatMap((status) =>
  (Object.keys(PEOPLE) as Who[]).map((who) => ({ status, who })),
);

function applicationIn(status: ApplicationStatus) {
  return inWorkflow({
    status,
    memberIds: ["joined"],
    formerIds: ["former"],
    teamEmails: ["member@example.org"],
    endorserId: status === "DRAFT" ? null : "example-university",
  });
}

it.each(EVERY_CASE)("in $status, $who may do exactly what the rules say", ({ status, who }) => {
  const expected = EXPECTED[status][who] ?? [];
  const actions = availableActions(applicationIn(status), PEOPLE[who]);
  expect(actions.toSorted()).toEqual(expected.toSorted());
});

it.each(EVERY_CASE)("in $status, $who sees it or is told it does not exist", ({ status, who }) => {
  const application = applicationIn(status);
  const sees = EXPECTED[status].sees.includes(who);
  expect(capacityIn(application, PEOPLE[who]) !== null).toBe(sees);
  for (const action of ACTIONS) {
    const allowed = EXPECTED[status][who]?.includes(action) ?? false;
    const refusal = sees ? "NOT_ALLOWED" : "NOT_FOUND";
    const answer = allow(application, action, PEOPLE[who]);
    expect(answer.ok ? "allowed" : answer.problems[0]?.code).toBe(allowed ? "allowed" : refusal);
  }
});

it.each([
  ["pi", "IN_REVIEW"],
  ["namedInOffice", "IN_REVIEW"],
  ["joinedInOffice", "IN_REVIEW"],
  ["formerInOffice", "IN_REVIEW"],
  ["officer", "IN_REVIEW"],
  ["curator", "UNDER_REVIEW"],
  ["secretariat", "UNDER_REVIEW"],
] as const)("a refusal tells %s the status as %s", (who, status) => {
  expect(allow(applicationIn("UNDER_REVIEW"), "REVOKE", PEOPLE[who])).toMatchObject({
    problems: [{ code: "NOT_ALLOWED", params: { action: "REVOKE", status } }],
  });
});

it("shows an institution nothing of a draft that it was asked to endorse once", () => {
  const returned = inWorkflow({ status: "DRAFT", endorserId: "example-university" });
  expect(capacityIn(returned, PEOPLE.officer)).toBeNull();
});

import { anActor, inWorkflow, THE_PI } from "../testing/builders.ts";
import type { Actor, Role } from "../people/roles.ts";
import { capacityIn } from "./capacity.ts";
import { APPLICATION_STATUSES, type ApplicationStatus } from "./status.ts";
import { ACTIONS, allow, availableActions, type Action, type InWorkflow } from "./workflow.ts";

const office = (...roles: Role[]) => anActor({ roles });
const pi = (...roles: Role[]) => ({ ...THE_PI, roles });
const named = (...roles: Role[]) => anActor({ email: "Member@Example.org", roles });
const namedBefore = (...roles: Role[]) =>
  anActor({ email: "new@example.org", formerEmails: ["member@example.org"], roles });
const joined = (...roles: Role[]) => anActor({ id: "joined", roles });
const former = (...roles: Role[]) => anActor({ id: "former", roles });
const conflicted = (...roles: Role[]) => anActor({ id: "conflicted", roles });
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
  chair: office("CHAIR"),
  chairInOffice: office("CHAIR", "SECRETARIAT", "APPROVER"),
  chairInConflict: conflicted("CHAIR"),
  chairInConflictInOffice: conflicted("CHAIR", "SECRETARIAT"),
  chairNamedInTeam: named("CHAIR"),
  chairWhoJoined: joined("CHAIR"),
  chairWhoLeft: former("CHAIR"),
  reviewer: anActor({ id: "reviewing", roles: ["REVIEWER"] }),
  reviewerNoMore: anActor({ id: "reviewing" }),
  reviewerInConflict: conflicted("REVIEWER"),
  reviewerNamedInTeam: { ...named("REVIEWER"), id: "reviewing" },
  reviewerOfOthers: office("REVIEWER"),
  voter: anActor({ id: "voting", roles: ["REVIEWER"] }),
  voterInConflict: anActor({ id: "voting in conflict", roles: ["REVIEWER"] }),
  reviewerInOffice: anActor({ id: "reviewing", roles: ["REVIEWER", "CURATOR"] }),
  stranger: office(),
} as const satisfies Record<string, Actor>;
type Who = keyof typeof PEOPLE;

type Row = { readonly sees: readonly Who[] } & Readonly<Partial<Record<Who, readonly Action[]>>>;

const TEAM: readonly Who[] = [
  ...(["pi", "piInOffice", "joined", "joinedInOffice", "officerWhoJoined"] as const),
  "chairWhoJoined",
];
const READERS: readonly Who[] = [
  ...TEAM,
  ...(["officer", "officerInOffice", "secretariat", "approver", "both"] as const),
  ...(["secretariatAdministrator", "curator", "auditor", "namedInOffice"] as const),
  ...(["namedInOfficeBefore", "formerInOffice"] as const),
  // The chair reads all that is submitted, reviewers and voters what is theirs; a conflict of interest ends both.
  ...(["chair", "chairInOffice", "chairInConflictInOffice"] as const),
  ...(["reviewer", "reviewerInOffice", "voter"] as const),
];

/** The same actions for several. */
function all(people: readonly Who[], ...actions: Action[]): Partial<Record<Who, Action[]>> {
  return Object.fromEntries(people.map((who) => [who, actions]));
}

const PIS = ["pi", "piInOffice"] as const;
const MEMBERS = ["joined", "joinedInOffice", "officerWhoJoined", "chairWhoJoined"] as const;
const SECRETARIES = [
  ...(["secretariat", "secretariatAdministrator", "officerInOffice"] as const),
  "chairInConflictInOffice",
] as const;
const CURATORS = ["curator", "reviewerInOffice"] as const;

/** Written out by hand from the programme's rules, not derived from the workflow table. */
const EXPECTED: Readonly<Record<Situation, Row>> = {
  DRAFT: {
    sees: TEAM,
    ...all(PIS, "EDIT", "DELETE", "PROPOSE_PI", "ASK_ENDORSEMENT", "SUBMIT"),
    ...all(MEMBERS, "EDIT_PART", "LEAVE"),
  },
  ENDORSEMENT: {
    sees: [...TEAM, "officer", "officerInOffice"],
    ...all(PIS, "RECALL"),
    ...all(["officer", "officerInOffice"], "ENDORSE", "RETURN"),
    ...all(MEMBERS, "LEAVE"),
  },
  SUBMITTED: {
    sees: READERS,
    ...all(PIS, "PROPOSE_PI", "WITHDRAW"),
    ...all(MEMBERS, "LEAVE"),
    ...all([...SECRETARIES, "both", "chairInOffice"], "START_SCREENING", "REQUEST_CHANGES"),
  },
  SCREENING: {
    sees: READERS,
    ...all(PIS, "PROPOSE_PI", "WITHDRAW"),
    ...all(MEMBERS, "LEAVE"),
    ...all(CURATORS, "JUDGE_FEASIBILITY"),
    ...all([...SECRETARIES, "both", "chairInOffice"], "REQUEST_CHANGES", "DECLINE", "OPEN_REVIEW"),
  },
  UNDER_REVIEW: {
    sees: READERS,
    ...all(PIS, "PROPOSE_PI", "WITHDRAW"),
    ...all(MEMBERS, "LEAVE"),
    ...all(CURATORS, "JUDGE_FEASIBILITY"),
    ...all([...SECRETARIES, "both"], "REQUEST_CHANGES"),
    ...all(["chair", "chairInOffice"], "REQUEST_CHANGES", "SHORTLIST", "DECLINE"),
  },
  CHANGES_REQUESTED: {
    sees: READERS,
    ...all(PIS, "EDIT", "PROPOSE_PI", "RESUBMIT", "WITHDRAW"),
    ...all(MEMBERS, "EDIT_PART", "LEAVE"),
  },
  PANEL: {
    sees: READERS,
    ...all(PIS, "PROPOSE_PI", "WITHDRAW"),
    ...all(MEMBERS, "LEAVE"),
    ...all(["chair", "chairInOffice"], "RECOMMEND", "RESERVE", "DECLINE"),
  },
  RESERVE_LIST: {
    sees: READERS,
    ...all(PIS, "WITHDRAW"),
    ...all(["chair", "chairInOffice"], "PROMOTE", "DECLINE"),
  },
  RECOMMENDED: {
    sees: READERS,
    ...all(PIS, "WITHDRAW"),
    ...all([...SECRETARIES, "both", "chairInOffice"], "CONFIRM"),
  },
  "RECOMMENDED and confirmed": {
    sees: READERS,
    ...all(PIS, "WITHDRAW"),
    ...all(["approver", "both", "chairInOffice"], "APPROVE", "SEND_BACK"),
  },
  APPROVED: {
    sees: READERS,
    ...all(PIS, "WITHDRAW"),
    ...all(["approver", "both", "chairInOffice"], "REVOKE"),
  },
  DECLINED: { sees: READERS, ...all(PIS, "APPEAL") },
  "DECLINED and appealed": {
    sees: READERS,
    ...all(["chair", "chairInOffice"], "GRANT_APPEAL", "REFUSE_APPEAL"),
  },
  "DECLINED after an appeal": { sees: READERS },
  LAPSED: { sees: READERS },
  WITHDRAWN: { sees: READERS },
  REVOKED: { sees: READERS },
};

/** Where more than the status decides. */
const FURTHER = {
  "RECOMMENDED and confirmed": { status: "RECOMMENDED", confirmedById: "somebody else" },
  "DECLINED and appealed": { status: "DECLINED", appeal: "OPEN" },
  "DECLINED after an appeal": { status: "DECLINED", appeal: "REFUSED" },
} as const satisfies Record<string, Partial<InWorkflow>>;
type Situation = ApplicationStatus | keyof typeof FURTHER;
const SITUATIONS = [...APPLICATION_STATUSES, ...Object.keys(FURTHER)] as Situation[];

const EVERY_CASE = SITUATIONS.flatMap((situation) =>
  (Object.keys(PEOPLE) as Who[]).map((who) => ({ situation, who })),
);

function applicationIn(situation: Situation) {
  const further = isFurther(situation) ? FURTHER[situation] : { status: situation };
  return inWorkflow({
    ...further,
    reviewerIds: ["reviewing", "conflicted"],
    voterIds: ["voting", "voting in conflict"],
    conflictedIds: ["conflicted", "voting in conflict"],
    memberIds: ["joined"],
    formerIds: ["former"],
    teamEmails: ["member@example.org"],
    endorserId: situation === "DRAFT" ? null : "example-university",
  });
}

function isFurther(situation: Situation): situation is keyof typeof FURTHER {
  return situation in FURTHER;
}

it.each(EVERY_CASE)(
  "in $situation, $who may do exactly what the rules say",
  ({ situation, who }) => {
    const expected = EXPECTED[situation][who] ?? [];
    const actions = availableActions(applicationIn(situation), PEOPLE[who]);
    expect(actions.toSorted()).toEqual(expected.toSorted());
  },
);

it.each(EVERY_CASE)(
  "in $situation, $who sees it or is told it does not exist",
  ({ situation, who }) => {
    const application = applicationIn(situation);
    const sees = EXPECTED[situation].sees.includes(who);
    expect(capacityIn(application, PEOPLE[who]) !== null).toBe(sees);
    for (const action of ACTIONS) {
      const allowed = EXPECTED[situation][who]?.includes(action) ?? false;
      const refusal = sees ? "NOT_ALLOWED" : "NOT_FOUND";
      const answer = allow(application, action, PEOPLE[who]);
      expect(answer.ok ? "allowed" : answer.problems[0]?.code).toBe(allowed ? "allowed" : refusal);
    }
  },
);

it.each([
  ["pi", "IN_REVIEW"],
  ["namedInOffice", "IN_REVIEW"],
  ["joinedInOffice", "IN_REVIEW"],
  ["formerInOffice", "IN_REVIEW"],
  ["officer", "IN_REVIEW"],
  ["chairWhoJoined", "IN_REVIEW"],
  ["curator", "UNDER_REVIEW"],
  ["chair", "UNDER_REVIEW"],
  ["reviewer", "UNDER_REVIEW"],
  ["voter", "UNDER_REVIEW"],
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

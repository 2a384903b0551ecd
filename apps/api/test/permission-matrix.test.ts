import { randomUUID } from "node:crypto";
import {
  aCompleteApplication,
  aListedMember,
  anInstitution,
  anOfficer,
  haveReviewers,
  judgeAllFeasible,
  anOpenChangeRequest,
} from "@regolith/db/testing";
import {
  ACTIONS,
  APPLICATION_STATUSES,
  isUnsubmitted,
  type Action,
  type ApplicationStatus,
} from "@regolith/domain";
import { change, shown, type Input, type Outcome } from "./support/application-requests.ts";
import { applicationId } from "./support/ids.ts";
import { PART_INPUT, SECTION_INPUTS } from "./support/section-inputs.ts";
import { startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

/** Who asks. Most of the last belong to the application, and hold roles that decide on others. */
const PEOPLE = {
  "the applicant": [],
  "another researcher": [],
  "a secretariat": ["SECRETARIAT"],
  "a curator": ["CURATOR"],
  "a reviewer": ["REVIEWER"],
  "a reviewer of others": ["REVIEWER"],
  "a chair": ["CHAIR"],
  "a chair in conflict": ["CHAIR"],
  "an approver": ["APPROVER"],
  "an auditor": ["AUDITOR"],
  "an administrator": ["ADMINISTRATOR"],
  "a secretariat who is approver, too": ["SECRETARIAT", "APPROVER"],
  "an applicant with every role": [
    ...["SECRETARIAT", "CURATOR", "REVIEWER", "CHAIR", "APPROVER", "AUDITOR", "ADMINISTRATOR"],
  ],
  "a member of the team who is secretariat and approver": ["SECRETARIAT", "APPROVER"],
  "a member of the team without a role": [],
  "a co-investigator who joined": [],
  "a co-investigator who joined and is secretariat": ["SECRETARIAT"],
  "an officer of the institution": [],
  "an officer of another institution": [],
} as const;
type Who = keyof typeof PEOPLE;

/** What somebody may do, else "none": it is there and nothing can be done; else "gone": it is not there. */
type Expected = readonly Action[] | "none" | "gone";

const OUTSIDERS = [
  ...["another researcher", "a reviewer of others", "a chair in conflict", "an administrator"],
  ...["a member of the team without a role", "an officer of another institution"],
] as const;
const JOINED = [
  "a co-investigator who joined",
  "a co-investigator who joined and is secretariat",
] as const;
const OFFICER = "an officer of the institution";
const MEMBER = "a member of the team who is secretariat and approver";

type Side = "applicant" | "joined" | "secretariat" | "curator" | "chair" | "approver";
type Row = Readonly<Partial<Record<Side, readonly Action[]>>>;

/** The workflow a second time, by hand: who may do what in each status. */
const MATRIX: Readonly<Record<Situation, Row>> = {
  DRAFT: {
    applicant: ["EDIT", "DELETE", "PROPOSE_PI", "ASK_ENDORSEMENT", "SUBMIT"],
    joined: ["EDIT_PART", "LEAVE"],
  },
  ENDORSEMENT: { applicant: ["RECALL"], joined: ["LEAVE"] },
  SUBMITTED: {
    applicant: ["PROPOSE_PI", "WITHDRAW"],
    joined: ["LEAVE"],
    secretariat: ["START_SCREENING", "REQUEST_CHANGES"],
  },
  SCREENING: {
    applicant: ["PROPOSE_PI", "WITHDRAW"],
    joined: ["LEAVE"],
    curator: ["JUDGE_FEASIBILITY"],
    secretariat: ["REQUEST_CHANGES", "OPEN_REVIEW", "DECLINE"],
  },
  UNDER_REVIEW: {
    applicant: ["PROPOSE_PI", "WITHDRAW"],
    joined: ["LEAVE"],
    curator: ["JUDGE_FEASIBILITY"],
    secretariat: ["REQUEST_CHANGES"],
    chair: ["REQUEST_CHANGES", "SHORTLIST", "DECLINE"],
  },
  CHANGES_REQUESTED: {
    applicant: ["EDIT", "PROPOSE_PI", "RESUBMIT", "WITHDRAW"],
    joined: ["EDIT_PART", "LEAVE"],
  },
  PANEL: { applicant: ["WITHDRAW"], chair: ["RECOMMEND", "RESERVE", "DECLINE"] },
  RESERVE_LIST: { applicant: ["WITHDRAW"], chair: ["PROMOTE", "DECLINE"] },
  RECOMMENDED: { applicant: ["WITHDRAW"], secretariat: ["CONFIRM"] },
  CONFIRMED: { applicant: ["WITHDRAW"], approver: ["APPROVE", "SEND_BACK"] },
  APPROVED: { applicant: ["WITHDRAW"], approver: ["REVOKE"] },
  DECLINED: { applicant: ["APPEAL"] },
  LAPSED: {},
  WITHDRAWN: {},
  REVOKED: {},
};

/** RECOMMENDED is followed by what the office confirmed. */
type Situation = ApplicationStatus | "CONFIRMED";
const SITUATIONS: readonly Situation[] = [...APPLICATION_STATUSES, "CONFIRMED"];
const statusOf = (situation: Situation): ApplicationStatus =>
  situation === "CONFIRMED" ? "RECOMMENDED" : situation;

function expected(who: Who, situation: Situation): Expected {
  const { applicant = [], joined = [], secretariat = [], approver = [] } = MATRIX[situation];
  const { curator = [], chair = [] } = MATRIX[situation];
  const status = statusOf(situation);
  if (who === "the applicant" || who === "an applicant with every role") return applicant;
  if (isOneOf(JOINED, who)) return joined.length > 0 ? joined : "none";
  if (who === OFFICER) return ofOfficer(status);
  if (isUnsubmitted(status) || isOneOf(OUTSIDERS, who)) return "gone";
  if (who === "an auditor" || who === "a reviewer" || who === MEMBER) return "none";
  if (who === "a secretariat") return secretariat;
  if (who === "a curator") return curator;
  if (who === "a chair") return chair;
  if (who === "an approver") return approver;
  return [...secretariat, ...approver];
}

/** Asked once, the institution follows the application; drafts are the team's alone. */
function ofOfficer(status: ApplicationStatus): Expected {
  if (status === "DRAFT") return "gone";
  return status === "ENDORSEMENT" ? ["ENDORSE", "RETURN"] : "none";
}

function isOneOf(list: readonly string[], one: string): boolean {
  return list.includes(one);
}

let api: TestApi;
let institutionId: string;
let people: Readonly<Record<Who, TestPerson>>;

beforeAll(async () => {
  api = await startTestApi();
  const entries: [string, TestPerson][] = [];
  for (const [who, roles] of Object.entries(PEOPLE)) {
    entries.push([who, await api.signUp(who, roles)]);
  }
  people = Object.fromEntries(entries) as Record<Who, TestPerson>;
  const { prisma } = api.db;
  institutionId = (await anInstitution(prisma)).id;
  const another = await anInstitution(prisma);
  await anOfficer(prisma, { institutionId, person: people[OFFICER] });
  await anOfficer(prisma, {
    ...{ institutionId: another.id, person: people["an officer of another institution"] },
  });
});
afterAll(() => api.stop());

interface Target {
  readonly id: string;
  readonly version: number;
  readonly itemIds: readonly string[];
  /** A co-investigator who joined and signed. */
  readonly memberId: string;
}

/** An application in a status, complete, with both members in its team. */
async function anApplicationOf(
  pi: TestPerson,
  situation: Situation,
  { asksEndorsement = false } = {},
): Promise<Target> {
  const { prisma } = api.db;
  const status = statusOf(situation);
  const team = [MEMBER, "a member of the team without a role"] as const;
  const members = team.map((who) =>
    aListedMember({ fullName: who, email: people[who].email, role: "TECHNICIAN" }),
  );
  const { id } = await aCompleteApplication(prisma, {
    ...{ personId: pi.id, status, asksEndorsement, institutionId },
    ...(situation === "CONFIRMED" && { confirmedById: people["a secretariat"].id }),
    answers: { TEAM: { worksAlone: false, members } },
    joined: JOINED.map((who) => people[who]),
  });
  if (status === "CHANGES_REQUESTED") {
    const named = ["PROJECT", "TEAM"] as const;
    const change = { applicationId: id, askedById: people["a secretariat"].id };
    await anOpenChangeRequest(prisma, { ...change, sections: named });
  }
  if (!isUnsubmitted(status)) await haveCommittee(id, status);
  const row = await prisma.application.findUniqueOrThrow({
    where: { id },
    include: { items: true, teamMembers: { where: { state: "ACCEPTED" }, take: 1 } },
  });
  const itemIds = row.items.map((item) => itemId(item.id));
  const memberId = Buffer.from(`TeamMember:${row.teamMembers[0]?.id ?? ""}`).toString("base64url");
  return { id: applicationId(row), version: row.version, itemIds, memberId };
}

/** Reviewers, one of whom asks here; and a chair in conflict. What is screened is ready to be reviewed. */
async function haveCommittee(applicationId: string, status: ApplicationStatus): Promise<void> {
  const { prisma } = api.db;
  const at = new Date("2026-05-01");
  await haveReviewers(prisma, applicationId, { count: status === "SCREENING" ? 3 : 0 });
  if (status === "SCREENING") await judgeAllFeasible(prisma, applicationId);
  await prisma.reviewAssignment.create({
    data: {
      ...{ applicationId, personId: people["a reviewer"].id, role: "SECOND", state: "ACCEPTED" },
      ...{ assignedById: people["a secretariat"].id, askedAt: at, answeredAt: at },
    },
  });
  const conflict = { applicationId, kind: "FAMILY", source: "DECLARED", at } as const;
  await prisma.conflict.create({
    data: { ...conflict, personId: people["a chair in conflict"].id },
  });
}

const itemId = (id: string) => Buffer.from(`ApplicationItem:${id}`).toString("base64url");

/** What nobody can ask for: the portal does it by its clock. Appeals have a suite of their own. */
const NOT_ASKED = ["LAPSE", "APPEAL", "GRANT_APPEAL", "REFUSE_APPEAL"] as const;
type Asked = Exclude<Action, (typeof NOT_ASKED)[number]>;
const ASKED = ACTIONS.filter((action): action is Asked => !isOneOf(NOT_ASKED, action));

/** Each action as the mutation it is, with an input that nothing but permission stands against. */
const REQUESTS: Readonly<Record<Asked, (target: Target) => readonly [string, Input]>> = {
  EDIT: ({ id }) => [
    "applicationSectionSaveProject",
    { id, expectedVersion: 1, ...SECTION_INPUTS.Project, title: "Another title" },
  ],
  DELETE: (target) => ["applicationDelete", versioned(target)],
  EDIT_PART: ({ id }) => ["memberPartSave", { id, expectedVersion: 1, ...PART_INPUT }],
  LEAVE: ({ id }) => ["applicationLeave", { id }],
  PROPOSE_PI: (target) => [
    "piChangePropose",
    { ...repeatable(target), memberId: target.memberId, leaves: false },
  ],
  ASK_ENDORSEMENT: (target) => ["applicationAskEndorsement", repeatable(target)],
  RECALL: (target) => ["applicationRecall", versioned(target)],
  ENDORSE: (target) => ["applicationEndorse", repeatable(target)],
  RETURN: (target) => ["applicationReturn", { ...repeatable(target), reason: "Not yet." }],
  SUBMIT: (target) => ["applicationSubmit", repeatable(target)],
  RESUBMIT: (target) => ["applicationSubmit", repeatable(target)],
  WITHDRAW: (target) => ["applicationWithdraw", versioned(target)],
  JUDGE_FEASIBILITY: (target) => [
    "applicationJudgeFeasibility",
    {
      ...versioned(target),
      items: target.itemIds.map((one) => ({ itemId: one, feasibility: "FEASIBLE" })),
    },
  ],
  START_SCREENING: (target) => ["applicationStartScreening", versioned(target)],
  OPEN_REVIEW: (target) => ["applicationOpenReview", versioned(target)],
  SHORTLIST: (target) => ["applicationShortlist", versioned(target)],
  RECOMMEND: (target) => ["applicationRecommend", recommendation(target)],
  PROMOTE: (target) => ["applicationRecommend", recommendation(target)],
  RESERVE: (target) => ["applicationReserve", { ...repeatable(target), reason: "Not enough." }],
  CONFIRM: (target) => ["applicationConfirm", repeatable(target)],
  SEND_BACK: (target) => ["applicationSendBack", { ...repeatable(target), reason: "Look again." }],
  REQUEST_CHANGES: (target) => [
    "applicationRequestChanges",
    { ...repeatable(target), sections: [{ section: "TEAM", reason: "Who?" }] },
  ],
  DECLINE: (target) => [
    "applicationDecline",
    { ...repeatable(target), reasonCode: "OTHER", reason: "No." },
  ],
  APPROVE: (target) => ["applicationApprove", repeatable(target)],
  REVOKE: (target) => ["applicationRevoke", { ...repeatable(target), reason: "No more." }],
};

const versioned = ({ id, version }: Target) => ({ id, expectedVersion: version });
const repeatable = (target: Target) => ({ ...versioned(target), idempotencyKey: randomUUID() });
const recommendation = (target: Target) => ({
  ...repeatable(target),
  items: target.itemIds.map((one) => ({ itemId: one, grant: true, grantedMg: 1 })),
});

async function attempt(who: Who, action: Asked, target: Target): Promise<Outcome> {
  const [mutation, input] = REQUESTS[action](target);
  return change(api, people[who], mutation, input);
}

/** One mutation each: in a status that allows the one, the other is it. */
const SAME: readonly (readonly Action[])[] = [
  ["SUBMIT", "RESUBMIT"],
  ["RECOMMEND", "PROMOTE"],
];

function isAllowed(allowed: Expected, action: Action): boolean {
  if (allowed === "none" || allowed === "gone") return false;
  const same = SAME.find((actions) => actions.includes(action)) ?? [action];
  return allowed.some((one) => same.includes(one));
}

const CELLS = (Object.keys(PEOPLE) as Who[]).flatMap((who) =>
  SITUATIONS.map((status) => ({ who, status, allowed: expected(who, status) })),
);

it.each(CELLS)("$who can do $allowed with an application that is $status", async (cell) => {
  const { who, status, allowed } = cell;
  const pi = people[who === "an applicant with every role" ? who : "the applicant"];
  const untouched = await anApplicationOf(pi, status);

  const visible = await shown(api, people[who], untouched.id);
  const actions = allowed === "none" || allowed === "gone" ? [] : allowed;
  expect(visible?.availableActions ?? "gone").toEqual(allowed === "gone" ? "gone" : actions);

  for (const action of ASKED) {
    const mayDo = isAllowed(allowed, action);
    // The round's policy tells which of the two ways a draft goes.
    const asksEndorsement = action === "ASK_ENDORSEMENT";
    const target = mayDo ? await anApplicationOf(pi, status, { asksEndorsement }) : untouched;
    const { problems } = await attempt(who, action, target);
    const code = allowed === "gone" ? "NOT_FOUND" : "NOT_ALLOWED";
    expect([action, problems.map((one) => one.code)]).toEqual([action, mayDo ? [] : [code]]);
  }
  const { version } = await api.db.prisma.application.findUniqueOrThrow({
    where: { id: Buffer.from(untouched.id, "base64url").toString().split(":")[1] ?? "" },
    select: { version: true },
  });
  expect(version).toBe(untouched.version);
});

it("carries out nothing for whoever is not signed in", async () => {
  const target = await anApplicationOf(people["the applicant"], "SUBMITTED");
  for (const action of ASKED) {
    const [mutation, input] = REQUESTS[action](target);
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const { errors, data } = await api.ask(
      `mutation Change($input: ${type}!) { ${mutation}(input: $input) { problems { code } } }`,
      { variables: { input } },
    );
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(["UNAUTHENTICATED"]);
    expect(data).toBeNull();
  }
});

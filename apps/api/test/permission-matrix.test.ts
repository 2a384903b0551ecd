import { randomUUID } from "node:crypto";
import {
  aCarriedVote,
  aCompleteApplication,
  aListedMember,
  anInstitution,
  anOfficer,
  haveReviewers,
  haveReviews,
  judgeAllFeasible,
  anOpenChangeRequest,
} from "@regolith/db/testing";
import {
  ACTIONS,
  isUnsubmitted,
  MOTIONS,
  type Action,
  type ApplicationStatus,
} from "@regolith/domain";
import { dataOf } from "./support/application-requests.ts";
import { attempt, inputTypeOf, type Attempt } from "./support/attempts.ts";
import { applicationId, rowIdOf } from "./support/ids.ts";
import {
  expected,
  isOneOf,
  JOINED,
  MEMBER,
  OFFICER,
  PEOPLE,
  SITUATIONS,
  statusOf,
  type Expected,
  type Situation,
  type Who,
} from "./support/permission-rules.ts";
import { PART_INPUT, SECTION_INPUTS } from "./support/section-inputs.ts";
import { startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

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

/**
 * Reviewers, one of whom asks here; and a chair in conflict. What is screened is ready to be reviewed, and what is
 * under review to be shortlisted.
 */
async function haveCommittee(applicationId: string, status: ApplicationStatus): Promise<void> {
  const { prisma } = api.db;
  const at = new Date("2026-05-01");
  const isWanted = status === "SCREENING" || status === "UNDER_REVIEW";
  await haveReviewers(prisma, applicationId, { count: isWanted ? 3 : 0 });
  if (status === "UNDER_REVIEW") await haveReviews(prisma, applicationId);
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

/** One mutation each: in a status that allows the one, the other is it. */
const SAME: Readonly<Partial<Record<Action, Action>>> = {
  SUBMIT: "RESUBMIT",
  RECOMMEND: "PROMOTE",
};

/**
 * What nobody can ask for: the portal does it by its clock. Appeals have a suite of their own, and what is the same
 * mutation is asked for once.
 */
const NOT_ASKED = [
  ...(["LAPSE", "APPEAL", "GRANT_APPEAL", "REFUSE_APPEAL"] as const),
  ...(["RESUBMIT", "PROMOTE"] as const),
] as const;
type Asked = Exclude<Action, (typeof NOT_ASKED)[number]>;
const ASKED = ACTIONS.filter((action): action is Asked => !isOneOf(NOT_ASKED, action));

/** Each action as the mutation it is, with an input that nothing but permission stands against. */
const REQUESTS: Readonly<Record<Asked, (target: Target) => Attempt>> = {
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

function isAllowed(allowed: Expected, action: Asked): boolean {
  if (allowed === "none" || allowed === "gone") return false;
  return allowed.some((one) => one === action || one === SAME[action]);
}

const untouched = new Map<string, Promise<Target>>();

/** One application in a status for all who may not do things with it: they leave it as it is. */
function theUntouched(pi: TestPerson, situation: Situation): Promise<Target> {
  const key = `${situation} of ${pi.id}`;
  const target = untouched.get(key) ?? anApplicationOf(pi, situation);
  untouched.set(key, target);
  return target;
}

async function availableActions(who: Who, { id }: Target): Promise<readonly Action[] | "gone"> {
  const document = "query Available($id: ID!) { application(id: $id) { availableActions } }";
  type Answer = { readonly application: { readonly availableActions: readonly Action[] } | null };
  const { application } = await dataOf<Answer>(api, people[who], document, { id });
  return application?.availableActions ?? "gone";
}

const CELLS = (Object.keys(PEOPLE) as Who[]).flatMap((who) =>
  SITUATIONS.map((status) => ({ who, status, allowed: expected(who, status) })),
);

it.each(CELLS)("$who can do $allowed with an application that is $status", async (cell) => {
  const { who, status, allowed } = cell;
  const pi = people[who === "an applicant with every role" ? who : "the applicant"];
  const refused = await theUntouched(pi, status);

  const shown = allowed === "none" ? [] : allowed;
  expect(await availableActions(who, refused)).toEqual(shown);

  const denied = ASKED.filter((action) => !isAllowed(allowed, action));
  const requests = denied.map((action) => REQUESTS[action](refused));
  const code = allowed === "gone" ? "NOT_FOUND" : "NOT_ALLOWED";
  expect(await attempt(api, people[who], requests)).toEqual(
    Object.fromEntries(requests.map(([mutation]) => [mutation, [code]])),
  );
  const { version } = await api.db.prisma.application.findUniqueOrThrow({
    where: { id: rowIdOf(refused.id) },
    select: { version: true },
  });
  expect(version).toBe(refused.version);

  for (const action of ASKED.filter((one) => isAllowed(allowed, one))) {
    // The round's policy tells which of the two ways a draft goes.
    const asksEndorsement = action === "ASK_ENDORSEMENT";
    const target = await anApplicationOf(pi, status, { asksEndorsement });
    const voted = MOTIONS.find((kind) => kind === action);
    if (status === "PANEL" && voted !== undefined) {
      await aCarriedVote(api.db.prisma, { applicationId: rowIdOf(target.id), kind: voted });
    }
    const request = REQUESTS[action](target);
    expect(await attempt(api, people[who], [request])).toEqual({ [request[0]]: [] });
  }
});

it("carries out nothing for whoever is not signed in", async () => {
  const target = await anApplicationOf(people["the applicant"], "SUBMITTED");
  for (const action of ASKED) {
    const [mutation, input] = REQUESTS[action](target);
    const { errors, data } = await api.ask(
      `mutation Change($input: ${inputTypeOf(mutation)}!) { ${mutation}(input: $input) { problems { code } } }`,
      { variables: { input } },
    );
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(["UNAUTHENTICATED"]);
    expect(data).toBeNull();
  }
});

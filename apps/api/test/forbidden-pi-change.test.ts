import { aListedMember, anInstitution, anOfficer } from "@regolith/db/testing";
import type { ApplicationStatus } from "@regolith/domain";
import { aKey } from "./support/application-builders.ts";
import { change, dataOf, refusals, seen, shown } from "./support/application-requests.ts";
import {
  anAgreement,
  answer,
  aProposal,
  memberNode,
  piSeen,
  propose,
} from "./support/pi-change-requests.ts";
import { startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

let api: TestApi;
let institutionId: string;
let pi: TestPerson;
let bo: TestPerson;

/** Whom a change between two others of a team does not concern. */
const OTHERS = {
  "a stranger": [],
  "another member": [],
  "another member who is secretariat": ["SECRETARIAT"],
  "an ex-member": [],
  "somebody named in the team who is secretariat": ["SECRETARIAT"],
  "an officer of the institution": [],
  "a reviewer": ["REVIEWER"],
  "a chair with a conflict of interest": ["CHAIR"],
  "an administrator": ["ADMINISTRATOR"],
} as const;
type Who = keyof typeof OTHERS;
const EVERYBODY = Object.keys(OTHERS) as Who[];
let people: Readonly<Record<Who, TestPerson>>;

beforeAll(async () => {
  api = await startTestApi();
  pi = await api.signUp("Ada Probe");
  bo = await api.signUp("Bo Vik");
  const entries: [string, TestPerson][] = [];
  for (const [who, roles] of Object.entries(OTHERS)) {
    entries.push([who, await api.signUp(who, roles)]);
  }
  people = Object.fromEntries(entries) as Record<Who, TestPerson>;
  institutionId = (await anInstitution(api.db.prisma)).id;
  await anOfficer(api.db.prisma, {
    ...{ institutionId, person: people["an officer of the institution"] },
  });
});
afterAll(() => api.stop());

const named = () => people["somebody named in the team who is secretariat"];

/** Agreed to by both, with everybody else around it. */
async function agreedTo() {
  const listed = aListedMember({ fullName: "Named", email: named().email });
  const sent = await anAgreement(api, pi, bo, {
    institutionId,
    joined: [
      ...[bo, people["another member"], people["another member who is secretariat"]],
      people["an ex-member"],
    ],
    answers: { TEAM: { worksAlone: false, members: [listed] } },
  });
  await api.db.prisma.conflict.create({
    data: {
      ...{ applicationId: sent.row.id, kind: "FAMILY", source: "DECLARED", at: new Date() },
      personId: people["a chair with a conflict of interest"].id,
    },
  });
  const ex = people["an ex-member"];
  await dataOf(api, ex, `mutation { applicationLeave(input: { id: "${sent.id}" }) { left } }`);
  return sent;
}

const VERBS = ["Accept", "Decline", "Withdraw", "Confirm", "Refuse"] as const;

it.each(EVERYBODY)("%s sees nothing of it, and can do nothing with it", async (who) => {
  const sent = await agreedTo();
  const sight = await piSeen(api, people[who], sent);
  expect(sight?.piChange ?? null).toBeNull();
  expect(sight?.successors ?? []).toEqual([]);
  for (const verb of VERBS) {
    const { problems } = await answer(api, people[who], verb, sent.change);
    expect([verb, refusals(problems)]).toEqual([verb, ["NOT_FOUND"]]);
  }
  const { problems } = await propose(api, people[who], sent);
  expect(refusals(problems)).toEqual([sight === null ? "NOT_FOUND" : "NOT_ALLOWED"]);
  expect(await piSeen(api, pi, sent)).toMatchObject({
    ...{ viewerIs: "PI", piChange: { state: "AGREED" } },
  });
});

it.each(EVERYBODY)("%s reads no step of it, neither in the list nor by its id", async (who) => {
  const sent = await agreedTo();
  const events = await api.db.prisma.applicationEvent.findMany({
    where: { applicationId: sent.row.id, action: { startsWith: "PI_CHANGE_" } },
  });
  expect(events).toHaveLength(2);
  const actions = (await shown(api, people[who], sent.id))?.events.nodes ?? [];
  expect(actions.filter(({ action }) => action.startsWith("PI_CHANGE_"))).toEqual([]);
  const ids = events.map(({ id }) => Buffer.from(`ApplicationEvent:${id}`).toString("base64url"));
  ids.push(sent.change.id);
  const document = "query Nodes($ids: [ID!]!) { nodes(ids: $ids) { id } }";
  expect(await dataOf(api, people[who], document, { ids })).toEqual({ nodes: [null, null, null] });
  const told = await api.db.prisma.notification.count({
    where: { applicationId: sent.row.id, personId: people[who].id, kind: { startsWith: "PI_" } },
  });
  expect(told).toBe(0);
});

it("nobody answers for the other of the two, and neither of them for the office", async () => {
  const draft = await aProposal(api, pi, bo);
  const tries = [
    [pi, "Accept"],
    [pi, "Decline"],
    [bo, "Withdraw"],
    [bo, "Confirm"],
    [pi, "Refuse"],
  ] as const;
  for (const [person, verb] of tries) {
    const { problems } = await answer(api, person, verb, draft.change);
    expect([verb, refusals(problems)]).toEqual([verb, ["NOT_ALLOWED"]]);
  }
});

it("approver, curator and auditor read it and decide nothing, and the office nothing before both agree", async () => {
  const proposed = await aProposal(api, pi, bo, { status: "SUBMITTED" });
  const agreed = await anAgreement(api, pi, bo);
  const secretariat = await api.signUp("Mi Shu", ["SECRETARIAT"]);
  const readers = [
    await api.signUp("Apo", ["APPROVER"]),
    await api.signUp("Cura", ["CURATOR"]),
    await api.signUp("Audi", ["AUDITOR"]),
  ];
  for (const verb of VERBS) {
    const early = await answer(api, secretariat, verb, proposed.change);
    expect([verb, refusals(early.problems)]).toEqual([verb, ["NOT_ALLOWED"]]);
    for (const reader of readers) {
      expect(await piSeen(api, reader, agreed)).toMatchObject({ piChange: { state: "AGREED" } });
      const { problems } = await answer(api, reader, verb, agreed.change);
      expect([verb, refusals(problems)]).toEqual([verb, ["NOT_ALLOWED"]]);
    }
  }
});

it("a member who is secretariat does not confirm their own place, nor the PI who is", async () => {
  const both = await api.signUp("Both", ["SECRETARIAT"]);
  const own = await api.signUp("Own", ["SECRETARIAT"]);
  const sent = await anAgreement(api, own, both);
  for (const person of [both, own]) {
    const { problems } = await answer(api, person, "Confirm", sent.change);
    expect(refusals(problems)).toEqual(["NOT_ALLOWED"]);
  }
});

it("nobody becomes PI while the institution has the application, or once it is decided", async () => {
  const waiting = await aProposal(api, pi, bo);
  await api.db.prisma.application.update({
    where: { id: waiting.row.id },
    data: { status: "ENDORSEMENT", endorserId: institutionId },
  });
  const { problems } = await answer(api, bo, "Accept", waiting.change);
  expect(refusals(problems)).toEqual(["NOT_ALLOWED"]);
  expect(refusals((await propose(api, pi, waiting)).problems)).toEqual(["NOT_ALLOWED"]);
  for (const status of ["APPROVED", "DECLINED", "WITHDRAWN", "REVOKED"] as const) {
    const sent = await agreedTo();
    // Straight to the end, as no move of the workflow would leave it.
    await api.db.prisma.$transaction([
      api.db.prisma.piChange.updateMany({
        where: { applicationId: sent.row.id },
        data: { state: "LAPSED", endedAt: new Date(), version: { increment: 1 } },
      }),
      ...pathTo(status).map((step) =>
        api.db.prisma.application.update({
          where: { id: sent.row.id },
          data: {
            ...{ status: step, confirmedById: bo.id },
            ...(IS_DECIDED.has(step) && { decidedAt: new Date() }),
          },
        }),
      ),
    ]);
    const late = await answer(api, bo, "Accept", sent.change);
    expect(refusals(late.problems)).toEqual(["PI_CHANGE_OVER"]);
    expect(refusals((await propose(api, pi, sent)).problems)).toEqual(["NOT_ALLOWED"]);
  }
});

const IS_DECIDED = new Set<ApplicationStatus>(["APPROVED", "DECLINED"]);

const TO_REVIEW = ["SCREENING", "UNDER_REVIEW"] as const;
const TO_APPROVAL = [...TO_REVIEW, "PANEL", "RECOMMENDED", "APPROVED"] as const;

function pathTo(status: "APPROVED" | "DECLINED" | "WITHDRAWN" | "REVOKED") {
  if (status === "APPROVED") return TO_APPROVAL;
  if (status === "REVOKED") return [...TO_APPROVAL, "REVOKED"] as const;
  return status === "DECLINED" ? ([...TO_REVIEW, "DECLINED"] as const) : ([status] as const);
}

it("no member of another application is proposed, nor anybody by a made-up id", async () => {
  const draft = await aProposal(api, pi, bo);
  await answer(api, pi, "Withdraw", draft.change);
  const elsewhere = await aProposal(api, pi, bo);
  const foreign = await api.db.prisma.teamMember.findFirstOrThrow({
    where: { applicationId: elsewhere.row.id },
  });
  for (const memberId of [memberNode(foreign.id), draft.id, "nonsense"]) {
    const { problems } = await propose(api, pi, draft, { memberId });
    expect(refusals(problems)).toEqual(["NOT_FOUND memberId"]);
  }
  const { problems } = await propose(api, pi, draft, { memberId: "" });
  expect(refusals(problems)).toEqual(["REQUIRED memberId"]);
  for (const id of ["nonsense", draft.id]) {
    const made = { ...draft.change, id };
    expect(refusals((await answer(api, bo, "Accept", made)).problems)).toEqual(["NOT_FOUND"]);
  }
});

it("the former PI who left does nothing more with it; who stayed, nothing as PI", async () => {
  const left = await aProposal(api, pi, bo, { leaves: true });
  const stayed = await aProposal(api, pi, bo);
  for (const draft of [left, stayed]) await answer(api, bo, "Accept", draft.change);
  expect(await shown(api, pi, left.id)).toBeNull();
  expect((await seen(api, pi, stayed.id)).availableActions).toEqual(["EDIT_PART", "LEAVE"]);
  const tries = [
    ["applicationSubmit", { expectedVersion: 1, ...aKey() }],
    ["applicationDelete", { expectedVersion: 1 }],
  ] as const;
  for (const [mutation, input] of tries) {
    for (const [draft, code] of [
      [left, "NOT_FOUND"],
      [stayed, "NOT_ALLOWED"],
    ] as const) {
      const { problems } = await change(api, pi, mutation, { id: draft.id, ...input });
      expect(refusals(problems)).toEqual([code]);
    }
  }
});

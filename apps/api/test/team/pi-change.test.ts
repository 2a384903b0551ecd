import { aKey, anApplicationBy } from "../support/application-builders.ts";
import { change, dataOf, done, refusals, seen, shown } from "../support/application-requests.ts";
import {
  anAgreement,
  answer,
  aProposal,
  changeSeen,
  piSeen,
  propose,
  type Proposed,
} from "../support/pi-change-requests.ts";
import { PART_INPUT, SECTION_INPUTS } from "../support/section-inputs.ts";
import { savePart, teamSeen } from "../support/team-requests.ts";
import { startTestApi, type TestApi, type TestPerson } from "../test-api.ts";

let api: TestApi;
let pi: TestPerson;
let bo: TestPerson;
let cy: TestPerson;
let secretariat: TestPerson;

beforeAll(async () => {
  api = await startTestApi();
  pi = await api.signUp("Ada Probe");
  bo = await api.signUp("Bo Vik");
  cy = await api.signUp("Cy Lund");
  secretariat = await api.signUp("Mi Shu", ["SECRETARIAT"]);
});
afterAll(() => api.stop());

/** Kinds of what somebody was told of an application, oldest first. */
async function toldOf(person: TestPerson, { row: { number } }: Proposed): Promise<string[]> {
  const told = await api.db.prisma.notification.findMany({
    where: { personId: person.id, params: { path: ["number"], equals: number } },
    orderBy: { seq: "asc" },
  });
  return told.map(({ kind }) => kind);
}

async function stepsSeen(person: TestPerson, { id }: Proposed): Promise<string[]> {
  return (await seen(api, person, id)).events.nodes.map(({ action }) => action);
}

describe("in a draft", () => {
  it("is done when the member agrees, and both go on from their new places", async () => {
    const draft = await aProposal(api, pi, bo);
    expect(await toldOf(bo, draft)).toEqual(["PI_CHANGE_PROPOSED"]);
    const { problems } = await answer(api, bo, "Accept", draft.change);
    expect(refusals(problems)).toEqual([]);
    expect(await piSeen(api, bo, draft)).toMatchObject({
      ...{ pi: { name: "Bo Vik" }, viewerIs: "PI" },
      piChange: { state: "DONE", answer: "Gladly.", reason: null, availableActions: [] },
    });
    expect(await piSeen(api, pi, draft)).toMatchObject({ viewerIs: "CO_INVESTIGATOR" });
    expect((await seen(api, pi, draft.id)).availableActions).toEqual(["EDIT_PART", "LEAVE"]);
    expect(await toldOf(bo, draft)).toEqual(["PI_CHANGE_PROPOSED", "PI_TAKEN_OVER"]);
    expect(await toldOf(pi, draft)).toEqual(["PI_BECAME_MEMBER"]);
    expect(await toldOf(secretariat, draft)).toEqual([]);
  });

  it("leaves nothing standing that the former one said of themselves or undertook", async () => {
    const draft = await aProposal(api, pi, bo);
    await answer(api, bo, "Accept", draft.change);
    const { answers, members, sections } = await wholeOf(draft);
    expect(answers.applicant).toMatchObject({
      ...{ fullName: "Tam Member", position: "Reader", email: bo.email, institution: "Lab" },
      ...{ telephone: "", address: "", country: "CN", institutionId: null },
    });
    expect(answers.undertakings).toMatchObject({ signature: "", declaresTruth: false });
    expect(answers.undertakings.signedAt).toBeNull();
    expect(members).toMatchObject([
      {
        ...{ fullName: "Ada Probe", email: pi.email, institution: "Institute of Probes" },
        ...{ role: "CO_INVESTIGATOR", state: "ACCEPTED", personId: pi.id },
        part: { version: 0, position: "Professor", signature: "", papers: "" },
      },
    ]);
    expect(sections).toEqual({ APPLICANT: 2, TEAM: 2, UNDERTAKINGS: 2 });
    const { submissionProblems } = await seen(api, bo, draft.id);
    expect(refusals(submissionProblems)).toEqual(
      expect.arrayContaining([
        ...["MEMBER_PART_MISSING team members 0", "REQUIRED undertakings signature"],
      ]),
    );
  });

  it("lets the former one go, who is told and sees nothing of it any more", async () => {
    const draft = await aProposal(api, pi, bo, { leaves: true });
    await answer(api, bo, "Accept", draft.change);
    expect(await shown(api, pi, draft.id)).toBeNull();
    expect((await teamSeen(api, bo, draft.id)).team.members).toEqual([]);
    const told = await api.db.prisma.notification.findFirstOrThrow({
      where: { personId: pi.id, kind: "PI_LEFT" },
      orderBy: { seq: "desc" },
    });
    expect(told).toMatchObject({ applicationId: null, path: "/applications" });
  });

  it("tells the rest of the team once it is done, and nothing before", async () => {
    const facts = { joined: [bo, cy], answers: { TEAM: { worksAlone: false, members: [] } } };
    const draft = await aProposal(api, pi, bo, facts);
    expect(await toldOf(cy, draft)).toEqual([]);
    expect(await stepsSeen(cy, draft)).toEqual([]);
    await answer(api, bo, "Accept", draft.change);
    expect(await toldOf(cy, draft)).toEqual(["PI_CHANGED"]);
    expect(await stepsSeen(cy, draft)).toEqual(["PI_CHANGED"]);
    expect(await stepsSeen(pi, draft)).toEqual(["PI_CHANGE_PROPOSED", "PI_CHANGED"]);
  });

  it("keeps no more drafts for the new one than anybody may have", async () => {
    const busy = await api.signUp("Busy Bee");
    const draft = await aProposal(api, pi, busy);
    const { formVersion, provenance, createdAt } =
      await api.db.prisma.application.findUniqueOrThrow({ where: { id: draft.row.id } });
    await api.db.prisma.application.createMany({
      data: Array.from({ length: 50 }, (_, index) => ({
        ...{
          number: `1999-${String(index).padStart(4, "0")}`,
          personId: busy.id,
          type: "RESEARCH",
        },
        ...{ status: "DRAFT", statusSince: createdAt, formVersion, createdAt, provenance },
        updatedAt: createdAt,
      })),
    });
    const { problems } = await answer(api, busy, "Accept", draft.change);
    expect(refusals(problems)).toEqual(["TOO_MANY_DRAFTS"]);
    expect(await piSeen(api, pi, draft)).toMatchObject({ viewerIs: "PI" });
  });
});

describe("once it was submitted", () => {
  it("waits for the office, whose confirmation opens exactly the sections about the new one", async () => {
    const sent = await anAgreement(api, pi, bo);
    expect(await toldOf(secretariat, sent)).toEqual(["PI_CHANGE_WAITING"]);
    expect(await toldOf(pi, sent)).toEqual(["PI_CHANGE_ACCEPTED"]);
    expect(await piSeen(api, pi, sent)).toMatchObject({ viewerIs: "PI" });
    const { change: agreed } = sent;
    expect((await changeSeen(api, secretariat, sent)).availableActions).toEqual([
      ...["CONFIRM", "REFUSE"],
    ]);
    const { problems } = await answer(api, secretariat, "Confirm", agreed);
    expect(refusals(problems)).toEqual([]);

    const { sections, availableActions, publicStatus } = await seen(api, bo, sent.id);
    expect(publicStatus).toBe("ACTION_NEEDED");
    expect(availableActions).toEqual(["EDIT", "PROPOSE_PI", "RESUBMIT", "WITHDRAW"]);
    const open = sections.filter(({ editable }) => editable);
    expect(open.map(({ key, changeReason }) => [key, changeReason])).toEqual([
      ...[
        ["APPLICANT", "Confirm it."],
        ["TEAM", "Confirm it."],
        ["UNDERTAKINGS", "Confirm it."],
      ],
    ]);
    expect(await stepsSeen(secretariat, sent)).toEqual([
      ...["PI_CHANGE_PROPOSED", "PI_CHANGE_ACCEPTED", "PI_CHANGED", "REQUEST_CHANGES"],
    ]);
    const { events } = await seen(api, secretariat, sent.id);
    expect(events.nodes.map(({ by }) => by)).toEqual([
      ...["APPLICANT", "APPLICANT", "OFFICE", "OFFICE"],
    ]);
    expect(await toldOf(bo, sent)).toEqual([
      ...["PI_CHANGE_PROPOSED", "PI_TAKEN_OVER", "CHANGES_REQUESTED"],
    ]);
    expect(await toldOf(pi, sent)).toEqual([
      ...["PI_CHANGE_ACCEPTED", "PI_BECAME_MEMBER", "CHANGES_REQUESTED"],
    ]);
    const audit = await api.db.prisma.auditEvent.findFirstOrThrow({
      where: {
        action: "application.pi_changed",
        details: { path: ["application"], equals: sent.row.number },
      },
    });
    const details = { application: sent.row.number, former: pi.id };
    expect(audit).toMatchObject({ actorId: secretariat.id, subjectId: bo.id, details });
  });

  it("is sent again by the new one, signed by both", async () => {
    const sent = await anAgreement(api, pi, bo, { status: "UNDER_REVIEW" });
    await answer(api, secretariat, "Confirm", sent.change);
    const early = await resubmit(bo, sent);
    expect(refusals(early.problems)).toEqual(
      expect.arrayContaining(["MEMBER_PART_MISSING team members 0"]),
    );
    await savePart(api, pi, { id: sent.id, expectedVersion: 0, ...PART_INPUT });
    const applicant = { ...SECTION_INPUTS.Applicant, fullName: "Bo Vik" };
    const { problems } = await change(api, bo, "applicationSectionSaveApplicant", {
      ...{ id: sent.id, expectedVersion: 2, ...applicant },
    });
    expect(refusals(problems)).toEqual([]);
    await done(api, bo, "applicationSectionSaveUndertakings", {
      ...{ id: sent.id, expectedVersion: 2, ...SECTION_INPUTS.Undertakings, signature: "Bo Vik" },
    });
    expect(refusals((await resubmit(bo, sent)).problems)).toEqual([]);
    expect(await seen(api, secretariat, sent.id)).toMatchObject({ status: "UNDER_REVIEW" });
  });

  it("adds to what the office asked for before and is not sent yet", async () => {
    const sent = await anAgreement(api, pi, bo);
    const { version } = await seen(api, secretariat, sent.id);
    const asked = { id: sent.id, expectedVersion: version, ...aKey() };
    await done(api, secretariat, "applicationRequestChanges", {
      ...asked,
      sections: [
        { section: "PROJECT", reason: "Say more." },
        { section: "TEAM", reason: "Who?" },
      ],
    });
    expect(refusals((await answer(api, secretariat, "Confirm", sent.change)).problems)).toEqual([]);
    const { changeRequest, events } = await seen(api, bo, sent.id);
    const sections = [
      { section: "APPLICANT", reason: "Confirm it." },
      { section: "TEAM", reason: "Who?\n\nConfirm it." },
      { section: "PROJECT", reason: "Say more." },
      { section: "UNDERTAKINGS", reason: "Confirm it." },
    ];
    expect(changeRequest?.sections).toEqual(sections);
    expect(events.nodes.at(-1)).toMatchObject({ action: "PI_CHANGED", sections });
    const open = await api.db.prisma.changeRequest.count({
      where: { applicationId: sent.row.id, answeredAt: null },
    });
    expect(open).toBe(1);
  });

  it("is refused by the office with words that both read, and another can be proposed", async () => {
    const sent = await anAgreement(api, pi, bo);
    const unsaid = await change(api, secretariat, "piChangeRefuse", {
      ...{ id: sent.change.id, expectedVersion: sent.change.version, reason: " ", ...aKey() },
    });
    expect(refusals(unsaid.problems)).toEqual(["REQUIRED reason"]);
    await answer(api, secretariat, "Refuse", sent.change);
    for (const person of [pi, bo]) {
      expect(await changeSeen(api, person, sent)).toMatchObject({
        ...{ state: "REFUSED", reason: "Refuse it.", availableActions: [] },
      });
      expect((await toldOf(person, sent)).at(-1)).toBe("PI_CHANGE_REFUSED");
    }
    expect(await piSeen(api, pi, sent)).toMatchObject({ viewerIs: "PI" });
    expect(refusals((await propose(api, pi, sent)).problems)).toEqual([]);
  });

  it("is taken back by either before the office decided, which is told", async () => {
    for (const [person, verb, state] of [
      [pi, "Withdraw", "WITHDRAWN"],
      [bo, "Decline", "DECLINED"],
    ] as const) {
      const sent = await anAgreement(api, pi, bo);
      expect(refusals((await answer(api, person, verb, sent.change)).problems)).toEqual([]);
      expect(await changeSeen(api, secretariat, sent)).toMatchObject({ state });
      expect(await toldOf(secretariat, sent)).toEqual(["PI_CHANGE_WAITING", "PI_CHANGE_DROPPED"]);
      const late = await answer(api, secretariat, "Confirm", sent.change);
      expect(refusals(late.problems)).toEqual(["PI_CHANGE_OVER"]);
    }
  });

  it("lapses with the application, and when the member leaves or is removed", async () => {
    const withdrawn = await anAgreement(api, pi, bo);
    const { version } = await seen(api, pi, withdrawn.id);
    await done(api, pi, "applicationWithdraw", { id: withdrawn.id, expectedVersion: version });
    expect(await changeSeen(api, pi, withdrawn)).toMatchObject({ state: "LAPSED" });
    const left = await anAgreement(api, pi, bo);
    await dataOf(api, bo, `mutation { applicationLeave(input: { id: "${left.id}" }) { left } }`);
    expect(await changeSeen(api, pi, left)).toMatchObject({ state: "LAPSED" });
    const draft = await aProposal(api, pi, bo);
    const [member] = (await teamSeen(api, pi, draft.id)).team.members;
    await done(api, pi, "teamMemberRemove", { memberId: member?.id });
    expect(await changeSeen(api, pi, draft)).toMatchObject({ state: "LAPSED" });
  });
});

describe("a proposal", () => {
  it("is made to co-investigators only who joined and signed, and to one at a time", async () => {
    const draft = await anApplicationBy(api, pi, {
      ...{ joined: [bo], answers: { TEAM: { worksAlone: false, members: [] } } },
    });
    const { prisma } = api.db;
    const where = { applicationId: draft.row.id };
    await prisma.teamMember.updateMany({ where, data: { role: "STUDENT" } });
    expect((await piSeen(api, pi, draft))?.successors).toEqual([]);
    expect(refusals((await propose(api, pi, draft)).problems)).toEqual([
      "MEMBER_NO_CO_INVESTIGATOR memberId",
    ]);
    await prisma.teamMember.updateMany({ where, data: { role: "CO_INVESTIGATOR" } });
    await prisma.memberPart.updateMany({ where: { member: where }, data: { papers: "" } });
    expect(refusals((await propose(api, pi, draft)).problems)).toEqual([
      "MEMBER_PART_MISSING memberId",
    ]);
    await prisma.memberPart.updateMany({ where: { member: where }, data: { papers: "None." } });
    expect((await piSeen(api, pi, draft))?.successors).toMatchObject([{ fullName: "Tam Member" }]);
    const stale = await propose(api, pi, draft, { expectedVersion: 1 });
    expect(refusals(stale.problems)).toEqual(["STALE"]);
    expect(refusals((await propose(api, pi, draft)).problems)).toEqual([]);
    expect(refusals((await propose(api, pi, draft)).problems)).toEqual(["PI_CHANGE_OPEN"]);
  });

  it("sent twice with one key asks once", async () => {
    const draft = await anApplicationBy(api, pi, {
      ...{ joined: [bo], answers: { TEAM: { worksAlone: false, members: [] } } },
    });
    const key = { ...aKey(), expectedVersion: draft.expectedVersion };
    expect(refusals((await propose(api, pi, draft, key)).problems)).toEqual([]);
    expect(refusals((await propose(api, pi, draft, key)).problems)).toEqual([]);
    expect(await toldOf(bo, draft)).toEqual(["PI_CHANGE_PROPOSED"]);
  });

  it("is not agreed to by whoever is no such co-investigator any more, or looked at an older state", async () => {
    const draft = await aProposal(api, pi, bo);
    const older = { ...draft.change, version: 0 };
    expect(refusals((await answer(api, bo, "Accept", older)).problems)).toEqual(["STALE"]);
    const where = { member: { applicationId: draft.row.id } };
    await api.db.prisma.memberPart.updateMany({ where, data: { declaresTruth: false } });
    expect(refusals((await answer(api, bo, "Accept", draft.change)).problems)).toEqual([
      "MEMBER_NOT_SIGNED",
    ]);
  });
});

async function resubmit(person: TestPerson, { id, row }: Proposed) {
  const { version } = await api.db.prisma.application.findUniqueOrThrow({ where: { id: row.id } });
  return change(api, person, "applicationSubmit", { id, expectedVersion: version, ...aKey() });
}

/** What the tables hold of the sections about the applicant. */
async function wholeOf({ row: { id } }: Proposed) {
  const keys = ["APPLICANT", "TEAM", "UNDERTAKINGS"] as const;
  const whole = await api.db.prisma.application.findUniqueOrThrow({
    where: { id },
    include: {
      ...{ applicant: true, undertakings: true },
      teamMembers: { include: { part: true } },
      sections: { where: { key: { in: [...keys] } } },
    },
  });
  const { applicant, undertakings, teamMembers, sections } = whole;
  if (applicant === null || undertakings === null) throw new Error("Not answered");
  return {
    answers: { applicant, undertakings },
    members: teamMembers,
    sections: Object.fromEntries(sections.map(({ key, version }) => [key, version])),
  };
}

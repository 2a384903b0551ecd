import { BUILT_AT } from "@regolith/db/testing";
import { aKey } from "../support/application-builders.ts";
import { change, dataOf, done, refusals, seen } from "../support/application-requests.ts";
import {
  anAgreement,
  answer,
  aProposal,
  changeSeen,
  piSeen,
  piToldOf,
  propose,
  stepsSeen,
  type Proposed,
} from "../support/pi-change-requests.ts";
import { PART_INPUT, SECTION_INPUTS } from "../support/section-inputs.ts";
import { savePart, teamSeen } from "../support/team-requests.ts";
import { startTestApi, type TestApi, type TestPerson } from "../test-api.ts";

let api: TestApi;
let pi: TestPerson;
let bo: TestPerson;
let secretariat: TestPerson;
let another: TestPerson;

beforeAll(async () => {
  api = await startTestApi();
  pi = await api.signUp("Ada Probe");
  bo = await api.signUp("Bo Vik");
  secretariat = await api.signUp("Mi Shu", ["SECRETARIAT"]);
  another = await api.signUp("Li Shu", ["SECRETARIAT"]);
});
afterAll(() => api.stop());

describe("once it was submitted", () => {
  it("waits for the office, whose confirmation opens exactly the sections about the new one", async () => {
    const sent = await anAgreement(api, pi, bo);
    expect(await piToldOf(api, secretariat, sent)).toEqual(["PI_CHANGE_WAITING"]);
    expect(await piToldOf(api, pi, sent)).toEqual(["PI_CHANGE_ACCEPTED"]);
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
    expect(await stepsSeen(api, secretariat, sent)).toEqual([
      ...["PI_CHANGE_PROPOSED", "PI_CHANGE_ACCEPTED", "PI_CHANGED", "REQUEST_CHANGES"],
    ]);
    const { events } = await seen(api, secretariat, sent.id);
    expect(events.nodes.map(({ by }) => by)).toEqual([
      ...["APPLICANT", "APPLICANT", "OFFICE", "OFFICE"],
    ]);
    expect(await piToldOf(api, bo, sent)).toEqual([
      ...["PI_CHANGE_PROPOSED", "PI_TAKEN_OVER", "CHANGES_REQUESTED"],
    ]);
    expect(await piToldOf(api, pi, sent)).toEqual([
      ...["PI_CHANGE_ACCEPTED", "PI_BECAME_MEMBER", "CHANGES_REQUESTED"],
    ]);
    const audit = await api.db.prisma.auditEvent.findFirstOrThrow({
      where: {
        action: "application.pi_changed",
        details: { path: ["application"], equals: sent.row.number },
      },
    });
    const details = {
      ...{ application: sent.row.number, former: pi.id },
      signed: {
        former: { name: "Ada Probe", at: BUILT_AT.toISOString() },
        successor: { name: "Tam Member", at: BUILT_AT.toISOString() },
      },
    };
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

  it("is not confirmed for whoever is no co-investigator who signed any more", async () => {
    const sent = await anAgreement(api, pi, bo);
    const member = { applicationId: sent.row.id };
    const { prisma } = api.db;
    await prisma.memberPart.updateMany({ where: { member }, data: { declaresTruth: false } });
    const unsigned = await answer(api, secretariat, "Confirm", sent.change);
    expect(refusals(unsigned.problems)).toEqual(["MEMBER_NOT_SIGNED"]);
    await prisma.memberPart.updateMany({ where: { member }, data: { declaresTruth: true } });
    await prisma.teamMember.updateMany({ where: member, data: { role: "STUDENT" } });
    const student = await answer(api, secretariat, "Confirm", sent.change);
    expect(refusals(student.problems)).toEqual(["MEMBER_NO_CO_INVESTIGATOR"]);
    expect(await piSeen(api, pi, sent)).toMatchObject({
      ...{ viewerIs: "PI", piChange: { state: "AGREED" } },
    });
    expect(refusals((await answer(api, secretariat, "Refuse", sent.change)).problems)).toEqual([]);
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
    expect(changeRequest?.sections).toEqual([
      { section: "APPLICANT", reason: "Confirm it." },
      { section: "TEAM", reason: "Who?" },
      { section: "TEAM", reason: "Confirm it." },
      { section: "PROJECT", reason: "Say more." },
      { section: "UNDERTAKINGS", reason: "Confirm it." },
    ]);
    const kept = await api.db.prisma.changeRequestSection.findMany({
      where: { request: { applicationId: sent.row.id } },
      orderBy: { askedAt: "asc" },
    });
    // What was asked first is asked since then: changed already, it stays changed.
    const [project] = kept.filter(({ section }) => section === "PROJECT");
    const [applicant] = kept.filter(({ section }) => section === "APPLICANT");
    expect(project?.eventId).not.toBe(applicant?.eventId);
    expect(events.nodes.at(-1)).toMatchObject({
      action: "PI_CHANGED",
      sections: [
        { section: "APPLICANT", reason: "Confirm it." },
        { section: "TEAM", reason: "Confirm it." },
        { section: "UNDERTAKINGS", reason: "Confirm it." },
      ],
    });
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
      expect((await piToldOf(api, person, sent)).at(-1)).toBe("PI_CHANGE_REFUSED");
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
      expect(await piToldOf(api, secretariat, sent)).toEqual([
        "PI_CHANGE_WAITING",
        "PI_CHANGE_DROPPED",
      ]);
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

  it("tells both, and the office where it was asked, that it lapsed with the application", async () => {
    const agreed = await anAgreement(api, pi, bo, { status: "SCREENING" });
    const proposed = await aProposal(api, pi, bo, { status: "SCREENING" });
    const words = { reasonCode: "OTHER", reason: "No." };
    for (const sent of [agreed, proposed]) {
      const { version: expectedVersion } = await seen(api, another, sent.id);
      const asked = { id: sent.id, expectedVersion, ...words, ...aKey() };
      await done(api, another, "applicationDecline", asked);
      for (const person of [pi, bo]) {
        expect(await piToldOf(api, person, sent)).toContain("PI_CHANGE_LAPSED");
      }
    }
    expect(await piToldOf(api, secretariat, agreed)).toContain("PI_CHANGE_DROPPED");
    expect(await piToldOf(api, secretariat, proposed)).not.toContain("PI_CHANGE_DROPPED");
  });

  it("tells the PI and the office that it lapsed as the member left", async () => {
    const left = await anAgreement(api, pi, bo);
    await dataOf(api, bo, `mutation { applicationLeave(input: { id: "${left.id}" }) { left } }`);
    expect(await piToldOf(api, pi, left)).toEqual([
      ...["PI_CHANGE_ACCEPTED", "PI_CHANGE_LAPSED", "MEMBER_LEFT"],
    ]);
    expect(await piToldOf(api, bo, left)).not.toContain("PI_CHANGE_LAPSED");
    expect(await piToldOf(api, secretariat, left)).toEqual([
      ...["PI_CHANGE_WAITING", "PI_CHANGE_DROPPED", "TEAM_SMALLER"],
    ]);
  });
});

async function resubmit(person: TestPerson, { id, row }: Proposed) {
  const { version } = await api.db.prisma.application.findUniqueOrThrow({ where: { id: row.id } });
  return change(api, person, "applicationSubmit", { id, expectedVersion: version, ...aKey() });
}

import { aKey, anApplicationBy } from "../support/application-builders.ts";
import { refusals, seen, shown } from "../support/application-requests.ts";
import {
  answer,
  aProposal,
  piSeen,
  piToldOf,
  propose,
  stepsSeen,
  type Proposed,
} from "../support/pi-change-requests.ts";
import { teamSeen } from "../support/team-requests.ts";
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

describe("in a draft", () => {
  it("is done when the member agrees, and both go on from their new places", async () => {
    const draft = await aProposal(api, pi, bo);
    expect(await piToldOf(api, bo, draft)).toEqual(["PI_CHANGE_PROPOSED"]);
    const { problems } = await answer(api, bo, "Accept", draft.change);
    expect(refusals(problems)).toEqual([]);
    expect(await piSeen(api, bo, draft)).toMatchObject({
      ...{ pi: { name: "Bo Vik" }, viewerIs: "PI" },
      piChange: { state: "DONE", answer: "Gladly.", reason: null, availableActions: [] },
    });
    expect(await piSeen(api, pi, draft)).toMatchObject({ viewerIs: "CO_INVESTIGATOR" });
    expect((await seen(api, pi, draft.id)).availableActions).toEqual(["EDIT_PART", "LEAVE"]);
    expect(await piToldOf(api, bo, draft)).toEqual(["PI_CHANGE_PROPOSED", "PI_TAKEN_OVER"]);
    expect(await piToldOf(api, pi, draft)).toEqual(["PI_BECAME_MEMBER"]);
    expect(await piToldOf(api, secretariat, draft)).toEqual([]);
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
    expect(await piToldOf(api, cy, draft)).toEqual([]);
    expect(await stepsSeen(api, cy, draft)).toEqual([]);
    await answer(api, bo, "Accept", draft.change);
    expect(await piToldOf(api, cy, draft)).toEqual(["PI_CHANGED"]);
    expect(await stepsSeen(api, cy, draft)).toEqual(["PI_CHANGED"]);
    expect(await stepsSeen(api, pi, draft)).toEqual(["PI_CHANGE_PROPOSED", "PI_CHANGED"]);
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
    expect(await piToldOf(api, bo, draft)).toEqual(["PI_CHANGE_PROPOSED"]);
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

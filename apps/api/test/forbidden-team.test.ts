import { anInstitution, anOfficer } from "@regolith/db/testing";
import { aKey, anApplicationBy } from "./support/application-builders.ts";
import { change, dataOf, done, refusals, seen, shown } from "./support/application-requests.ts";
import { PART_INPUT, SECTION_INPUTS } from "./support/section-inputs.ts";
import {
  aDraftJoinedBy,
  aDraftNaming,
  invite,
  memberSeen,
  savePart,
} from "./support/team-requests.ts";
import { startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

let api: TestApi;
let pi: TestPerson;
let bo: TestPerson;
let eve: TestPerson;

beforeAll(async () => {
  api = await startTestApi();
  pi = await api.signUp("Ada Probe");
  bo = await api.signUp("Bo Vik");
  eve = await api.signUp("Eve");
});
afterAll(() => api.stop());

const memberNode = (id: string) => Buffer.from(`TeamMember:${id}`).toString("base64url");

/** Everything that could show something of an application to somebody, and what they did see. */
async function everySight(
  person: TestPerson,
  draft: { readonly id: string; readonly row: { number: string; id: string } },
) {
  const event = await api.db.prisma.applicationEvent.findFirst({
    where: { applicationId: draft.row.id },
  });
  const member = await api.db.prisma.teamMember.findFirst({
    where: { applicationId: draft.row.id },
  });
  const ids = [
    draft.id,
    Buffer.from(`ApplicationEvent:${event?.id ?? draft.row.id}`).toString("base64url"),
    memberNode(member?.id ?? draft.row.id),
  ];
  const document = `query Sight($id: ID!, $ids: [ID!]!, $mine: ApplicationFilter, $office: ApplicationFilter) {
    application(id: $id) { id } node(id: $id) { id } nodes(ids: $ids) { id }
    mine: applications(filter: $mine) { totalCount nodes { id } }
    office: applications(filter: $office) { totalCount nodes { id } }
    applicationCounts(filter: $office) { count }
  }`;
  const text = draft.row.number;
  return dataOf(api, person, document, {
    ...{ id: draft.id, ids, mine: { scope: "MINE", text }, office: { scope: "OFFICE", text } },
  });
}

const NOTHING = {
  ...{ application: null, node: null, nodes: [null, null, null] },
  mine: { totalCount: 0, nodes: [] },
  office: { totalCount: 0, nodes: [] },
  applicationCounts: [],
};

describe("nothing of an application is seen", () => {
  it("by whoever was only listed, invited, or declined", async () => {
    const draft = await aDraftNaming(api, pi, bo);
    expect(await everySight(bo, draft)).toEqual(NOTHING);
    const token = await invite(api, pi, draft);
    expect(await everySight(bo, draft)).toEqual(NOTHING);
    await change(api, bo, "invitationDecline", { token });
    expect(await everySight(bo, draft)).toEqual(NOTHING);
  });

  it("by whoever was removed, at the very moment", async () => {
    const draft = await aDraftJoinedBy(api, pi, bo);
    expect(await shown(api, bo, draft.id)).not.toBeNull();
    const { id: memberId } = await memberSeen(api, pi, draft);
    await done(api, pi, "teamMemberRemove", { memberId });
    expect(await everySight(bo, draft)).toEqual(NOTHING);
    const saved = await savePart(api, bo, { id: draft.id, expectedVersion: 0, ...PART_INPUT });
    expect(refusals(saved.problems)).toEqual(["NOT_FOUND"]);
  });

  it("by whoever left, whether the office has it or not", async () => {
    const draft = await aDraftJoinedBy(api, pi, bo);
    const sent = await anApplicationBy(api, pi, { status: "UNDER_REVIEW", joined: [bo] });
    for (const one of [draft, sent]) {
      await change(api, bo, "applicationLeave", { id: one.id });
      expect(await everySight(bo, one)).toEqual(NOTHING);
      const { problems } = await change(api, bo, "applicationLeave", { id: one.id });
      expect(refusals(problems)).toEqual(["NOT_FOUND"]);
    }
  });

  it("by an officer of the institution who declined an invitation before it was asked", async () => {
    const institution = await anInstitution(api.db.prisma);
    await anOfficer(api.db.prisma, { institutionId: institution.id, person: bo });
    const officer = await api.signUp("Officer");
    await anOfficer(api.db.prisma, { institutionId: institution.id, person: officer });
    const draft = await aDraftNaming(api, pi, officer, { institutionId: institution.id });
    const token = await invite(api, pi, draft);
    await change(api, officer, "invitationDecline", { token });
    expect(await everySight(officer, draft)).toEqual(NOTHING);
  });
});

describe("a stranger", () => {
  it("with a forwarded link learns that it is for another address, and nothing of what it leads to", async () => {
    const draft = await aDraftNaming(api, pi, bo);
    const token = await invite(api, pi, draft);
    const document = `query Open($token: String!) { invitation(token: $token) {
      invitation { id } application { id } problems { code }
    } }`;
    const answer = async (person: TestPerson) => dataOf(api, person, document, { token });
    const refused = {
      invitation: null,
      application: null,
      problems: [{ code: "INVITATION_FOR_ANOTHER" }],
    };
    expect(await answer(eve)).toEqual({ invitation: refused });
    for (const name of ["invitationAccept", "invitationDecline"]) {
      const { problems } = await change(api, eve, name, { token });
      expect(refusals(problems)).toEqual(["INVITATION_FOR_ANOTHER"]);
    }
    await change(api, bo, "invitationDecline", { token });
    expect(await answer(eve)).toEqual({ invitation: refused });
    expect(await everySight(eve, draft)).toEqual(NOTHING);
  });

  it("signed up under the invited address, without having confirmed it, joins nothing", async () => {
    const thief = await api.signUp("Thief");
    await api.db.prisma.person.update({
      where: { id: thief.id },
      data: { email: "victim@people.test", emailVerified: false },
    });
    const draft = await aDraftNaming(api, pi, { email: "victim@people.test" });
    const token = await invite(api, pi, draft);
    const { problems } = await change(api, thief, "invitationAccept", { token });
    expect(refusals(problems)).toEqual(["EMAIL_NOT_VERIFIED account email"]);
    expect(await everySight(thief, draft)).toEqual(NOTHING);
  });

  it("with a link that never was, or the id of an invitation, gets one and the same answer", async () => {
    const draft = await aDraftNaming(api, pi, bo);
    await invite(api, pi, draft);
    const { id } = await api.db.prisma.invitation.findFirstOrThrow({
      where: { applicationId: draft.row.id },
    });
    const answers = [];
    for (const input of [
      { token: "x".repeat(43) },
      { id: Buffer.from(`Invitation:${id}`).toString("base64url") },
      { id: draft.id },
      { id: "nonsense" },
      {},
    ]) {
      answers.push(await change(api, eve, "invitationAccept", input));
    }
    const [first, ...others] = answers;
    expect(refusals(first?.problems ?? [])).toEqual(["INVITATION_UNKNOWN"]);
    for (const other of others) expect(other).toEqual(first);
  });

  it("changes no team, by no id", async () => {
    const draft = await aDraftNaming(api, pi, bo);
    const { id: memberId } = await memberSeen(api, pi, draft);
    const never = memberNode("01890000-0000-7000-8000-000000000000");
    const joined = await aDraftJoinedBy(api, pi, bo);
    for (const id of [memberId, never, draft.id, "nonsense"]) {
      for (const [name, input] of [
        ["teamMemberInvite", aKey()],
        ["invitationWithdraw", {}],
        ["teamMemberRemove", {}],
      ] as const) {
        const answer = await change(api, eve, name, { memberId: id, ...input });
        expect([name, refusals(answer.problems)]).toEqual([name, ["NOT_FOUND"]]);
        expect(answer.application).toBeNull();
      }
    }
    const own = await savePart(api, eve, { id: joined.id, expectedVersion: 0, ...PART_INPUT });
    expect([refusals(own.problems), own.current]).toEqual([["NOT_FOUND"], null]);
  });

  it("signed out sees no team and changes none", async () => {
    const draft = await aDraftJoinedBy(api, pi, bo);
    for (const query of [
      "{ invitations { id } }",
      `mutation { applicationLeave(input: { id: "${draft.id}" }) { left } }`,
    ]) {
      const { errors } = await api.ask(query);
      expect(errors[0]?.extensions.code).toBe("UNAUTHENTICATED");
    }
  });
});

describe("a member who joined", () => {
  it("saves no section, invites and removes nobody, submits and deletes nothing", async () => {
    const { id } = await aDraftJoinedBy(api, pi, bo);
    const { id: memberId } = await memberSeen(api, pi, { id });
    const { version } = await seen(api, bo, id);
    const attempts = [
      change(api, bo, "applicationSectionSaveProject", {
        id,
        expectedVersion: 1,
        ...SECTION_INPUTS.Project,
      }),
      change(api, bo, "applicationSectionSaveTeam", {
        id,
        expectedVersion: 1,
        ...SECTION_INPUTS.Team,
      }),
      change(api, bo, "applicationSubmit", { id, expectedVersion: version, ...aKey() }),
      change(api, bo, "applicationDelete", { id, expectedVersion: version }),
      change(api, bo, "applicationSetRound", { id, expectedVersion: version, roundId: null }),
      change(api, bo, "teamMemberInvite", { memberId, ...aKey() }),
      change(api, bo, "teamMemberRemove", { memberId }),
      change(api, bo, "invitationWithdraw", { memberId }),
    ];
    for (const { problems } of await Promise.all(attempts)) {
      expect(refusals(problems)).toEqual(["NOT_ALLOWED"]);
    }
  });
});

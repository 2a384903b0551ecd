import { aListedMember } from "@regolith/db/testing";
import { aKey } from "../support/application-builders.ts";
import { change, refusals, shown } from "../support/application-requests.ts";
import { aDraftNaming, invite, memberSeen } from "../support/team-requests.ts";
import { startTestApi, type TestApi, type TestPerson } from "../test-api.ts";

let api: TestApi;
let pi: TestPerson;
let bo: TestPerson;

beforeAll(async () => {
  api = await startTestApi();
  pi = await api.signUp("Ada Probe");
  bo = await api.signUp("Bo Vik");
});
afterAll(() => api.stop());
beforeEach(() => {
  api.setNow("2026-06-01T00:00:00Z");
});

const codes = (outcome: { readonly problems: Parameters<typeof refusals>[0] }) =>
  refusals(outcome.problems);

describe("sending invitations", () => {
  it("needs a name, a whole address, and one that is nobody else's in the team", async () => {
    const members = [
      aListedMember({ fullName: "", email: "bo@nowhere" }),
      aListedMember({ email: pi.email }),
      aListedMember({ email: "twice@people.test" }),
      aListedMember({ email: "Twice@people.test" }),
    ];
    const answers = { TEAM: { worksAlone: false, members } };
    const draft = await aDraftNaming(api, pi, bo, { answers });
    const asked = async (index: number) => {
      const { id: memberId } = await memberSeen(api, pi, draft, index);
      return codes(await change(api, pi, "teamMemberInvite", { memberId, ...aKey() }));
    };
    expect(await asked(0)).toEqual(["INVALID_EMAIL team 0 email", "REQUIRED team 0 fullName"]);
    expect(await asked(1)).toEqual(["MEMBER_IS_APPLICANT team 1 email"]);
    expect(await asked(2)).toEqual(["DUPLICATE_MEMBER team 2 email"]);
    const where = { applicationId: draft.row.id };
    expect(await api.db.prisma.invitation.count({ where })).toBe(0);
  });

  it("ends for the day after as many as the policy allows, deleting drafts or not", async () => {
    const busy = await api.signUp("Busy Applicant");
    const draft = await aDraftNaming(api, busy, bo);
    for (let sent = 0; sent < 20; sent += 1) await invite(api, busy, draft);
    const { id: memberId } = await memberSeen(api, busy, draft);
    const refused = await change(api, busy, "teamMemberInvite", { memberId, ...aKey() });
    expect(refused.problems).toMatchObject([
      { code: "TOO_MANY_INVITATIONS", params: [{ name: "max", value: "20" }] },
    ]);
    const { version } = await api.db.prisma.application.findUniqueOrThrow({
      where: { id: draft.row.id },
    });
    await change(api, busy, "applicationDelete", { id: draft.id, expectedVersion: version });
    const second = await aDraftNaming(api, busy, bo);
    for (let sent = 0; sent < 20; sent += 1) await invite(api, busy, second);
    const third = await aDraftNaming(api, busy, bo);
    const another = await memberSeen(api, busy, third);
    const input = { memberId: another.id, ...aKey() };
    expect((await change(api, busy, "teamMemberInvite", input)).problems).toMatchObject([
      { code: "TOO_MANY_INVITATIONS", params: [{ name: "max", value: "40" }] },
    ]);
    api.setNow("2026-06-02T00:00:01Z");
    await invite(api, busy, third);
  });
});

describe("at the same moment", () => {
  it("two acceptances of one link make one member", async () => {
    const draft = await aDraftNaming(api, pi, bo);
    const token = await invite(api, pi, draft);
    const both = await Promise.all([
      change(api, bo, "invitationAccept", { token }),
      change(api, bo, "invitationAccept", { token }),
    ]);
    expect(both.map(codes)).toEqual([[], []]);
    const where = { applicationId: draft.row.id };
    expect(await api.db.prisma.teamMember.count({ where })).toBe(1);
    expect(
      await api.db.prisma.applicationEvent.count({ where: { ...where, action: "MEMBER_JOINED" } }),
    ).toBe(1);
  });

  it("accepting and taking back end in one of the two, and say so", async () => {
    for (let round = 0; round < 5; round += 1) {
      const draft = await aDraftNaming(api, pi, bo);
      const token = await invite(api, pi, draft);
      const { id: memberId } = await memberSeen(api, pi, draft);
      const [accepted, withdrawn] = await Promise.all([
        change(api, bo, "invitationAccept", { token }),
        change(api, pi, "invitationWithdraw", { memberId }),
      ]);
      const { state } = await memberSeen(api, pi, draft);
      const outcome = [state, codes(accepted), codes(withdrawn)];
      expect([
        ["ACCEPTED", [], ["NOT_INVITED"]],
        ["LISTED", ["INVITATION_WITHDRAWN"], []],
      ]).toContainEqual(outcome);
      expect((await shown(api, bo, draft.id)) !== null).toBe(state === "ACCEPTED");
    }
  });

  it("two invitations leave one open link", async () => {
    const draft = await aDraftNaming(api, pi, bo);
    const { id: memberId } = await memberSeen(api, pi, draft);
    const both = await Promise.all([
      change(api, pi, "teamMemberInvite", { memberId, ...aKey() }),
      change(api, pi, "teamMemberInvite", { memberId, ...aKey() }),
    ]);
    expect(both.map(codes)).toEqual([[], []]);
    const states = await api.db.prisma.invitation.findMany({
      where: { applicationId: draft.row.id },
      select: { state: true },
    });
    expect(states.map(({ state }) => state).toSorted()).toEqual(["PENDING", "REPLACED"]);
  });
});

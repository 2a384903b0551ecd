import { expireInvitations } from "@regolith/db";
import { aListedMember } from "@regolith/db/testing";
import { aKey } from "../support/application-builders.ts";
import { change, dataOf, done, refusals, shown } from "../support/application-requests.ts";
import {
  aDraftNaming,
  invite,
  memberSeen,
  newestToken,
  teamSeen,
} from "../support/team-requests.ts";
import { startTestApi, type TestApi, type TestPerson } from "../test-api.ts";

const NOW = "2026-06-01T00:00:00Z";
const LATER = "2026-06-15T00:00:00Z";
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
  api.setNow(NOW);
});

const codes = (outcome: { readonly problems: Parameters<typeof refusals>[0] }) =>
  refusals(outcome.problems);

async function toldTo(person: TestPerson, kind: string) {
  return api.db.prisma.notification.findMany({
    where: { personId: person.id, kind },
    orderBy: { seq: "desc" },
  });
}

describe("an invitation", () => {
  it("goes by mail to the address, with its secret in the outbox and only its hash in the table", async () => {
    const draft = await aDraftNaming(api, pi, { email: "Nobody.Yet@People.test" });
    const { id: memberId } = await memberSeen(api, pi, draft);
    await done(api, pi, "teamMemberInvite", { memberId, ...aKey() });
    const token = await newestToken(api, "nobody.yet@people.test");
    expect(token).toMatch(/^[\w-]{43}$/u);
    const stored = await api.db.prisma.invitation.findMany({
      where: { applicationId: draft.row.id },
    });
    expect(stored).toMatchObject([{ address: "nobody.yet@people.test", state: "PENDING" }]);
    expect(JSON.stringify(stored)).not.toContain(token);
    const mail = await api.db.prisma.outboxMail.findFirstOrThrow({
      where: { address: "nobody.yet@people.test" },
    });
    expect(mail).toMatchObject({
      ...{ personId: null, language: "EN", template: "INVITATION" },
      params: {
        inviter: "Ada Probe",
        number: draft.row.number,
        expiresAt: "2026-06-15T00:00:00.000Z",
      },
    });
    expect(await memberSeen(api, pi, draft)).toMatchObject({
      state: "INVITED",
      standing: "INVITED",
    });
  });

  it("shows whoever holds its link who invites and to what, and nothing else", async () => {
    const draft = await aDraftNaming(api, pi, bo);
    const token = await invite(api, pi, draft);
    const document = `query Open($token: String!) { invitation(token: $token) {
      invitation { inviter applicationNumber applicationTitle expiresAt }
      application { id } problems { code }
    } }`;
    const expected = {
      invitation: {
        ...{ inviter: "Ada Probe", applicationNumber: draft.row.number },
        ...{ applicationTitle: "Water in old glass", expiresAt: "2026-06-15T00:00:00.000Z" },
      },
      ...{ application: null, problems: [] },
    };
    const visitor = await api.ask(document, { variables: { token } });
    expect(visitor.data).toEqual({ invitation: expected });
    expect(await dataOf(api, bo, document, { token })).toEqual({ invitation: expected });
    expect(await shown(api, bo, draft.id)).toBeNull();
  });

  it("makes a member of whoever accepts, with what the profile says, and tells the applicant", async () => {
    const profile = { nativeName: "薄", institution: "Fjord Lab", country: "NO" };
    const orcid = "0000-0002-1825-0097";
    const me = await api.signUp("Bo Vik");
    await api.db.prisma.person.update({ where: { id: me.id }, data: { ...profile, orcid } });
    const draft = await aDraftNaming(api, pi, me);
    const token = await invite(api, pi, draft);
    const accepted = await done(api, me, "invitationAccept", { token });
    expect(accepted.events.nodes.at(-1)).toMatchObject({
      action: "MEMBER_JOINED",
      by: "APPLICANT",
      note: "Bo Vik",
    });
    const { viewerIs, myPart } = await teamSeen(api, me, draft.id);
    expect(viewerIs).toBe("CO_INVESTIGATOR");
    expect(myPart).toMatchObject({
      version: 0,
      fullName: "Bo Vik",
      institution: "Fjord Lab",
      orcid,
    });
    expect(await memberSeen(api, pi, draft)).toMatchObject({
      standing: "JOINED",
      institution: "Fjord Lab",
    });
    expect(await toldTo(pi, "INVITATION_ACCEPTED")).toMatchObject([
      { path: `/applications/${draft.id}/team`, params: { member: "Bo Vik" } },
    ]);
  });

  it("is answered on one's own page, without the link, by the person with the address", async () => {
    const me = await api.signUp("Bo Vik");
    const draft = await aDraftNaming(api, pi, me);
    await invite(api, pi, draft);
    const list = "{ invitations { id applicationNumber } }";
    const { invitations } = await dataOf<{ invitations: { id: string }[] }>(api, me, list);
    expect(invitations).toMatchObject([{ applicationNumber: draft.row.number }]);
    expect(await dataOf(api, bo, list)).not.toMatchObject({ invitations });
    const id = invitations[0]?.id;
    expect(codes(await change(api, bo, "invitationAccept", { id }))).toEqual([
      "INVITATION_UNKNOWN",
    ]);
    await done(api, me, "invitationAccept", { id });
    expect(await dataOf(api, me, list)).toEqual({ invitations: [] });
  });

  it("is declined with words that only the applicant reads, by a visitor, too", async () => {
    const draft = await aDraftNaming(api, pi, { email: "busy@people.test" });
    const token = await invite(api, pi, draft);
    const document = `mutation Decline($input: InvitationDeclineInput!) {
      invitationDecline(input: $input) { declined problems { code } }
    }`;
    const variables = { input: { token, note: "No time this year." } };
    const { data } = await api.ask(document, { variables });
    expect(data).toEqual({ invitationDecline: { declined: true, problems: [] } });
    expect(await memberSeen(api, pi, draft)).toMatchObject({
      ...{ state: "DECLINED", standing: "DECLINED" },
      invitation: { state: "DECLINED", note: "No time this year." },
    });
    expect((await toldTo(pi, "INVITATION_DECLINED"))[0]).toMatchObject({
      params: { member: "Bo Vik", note: "No time this year." },
    });
    const again = await api.ask(document, { variables });
    expect(again.data).toMatchObject({
      invitationDecline: { declined: false, problems: [{ code: "INVITATION_USED" }] },
    });
  });

  it("works once; accepting again what one accepted says the same", async () => {
    const draft = await aDraftNaming(api, pi, bo);
    const token = await invite(api, pi, draft);
    const first = await done(api, bo, "invitationAccept", { token });
    const second = await done(api, bo, "invitationAccept", { token });
    expect(second.version).toBe(first.version);
    expect(codes(await change(api, bo, "invitationDecline", { token }))).toEqual([
      "INVITATION_USED",
    ]);
  });

  it("sent again is good under the newest link only", async () => {
    const draft = await aDraftNaming(api, pi, bo);
    const old = await invite(api, pi, draft);
    const newest = await invite(api, pi, draft);
    expect(newest).not.toBe(old);
    expect(codes(await change(api, bo, "invitationAccept", { token: old }))).toEqual([
      "INVITATION_REPLACED",
    ]);
    await done(api, bo, "invitationAccept", { token: newest });
  });

  it("repeated under the same key sends no second mail", async () => {
    const draft = await aDraftNaming(api, pi, bo);
    const { id: memberId } = await memberSeen(api, pi, draft);
    const input = { memberId, ...aKey() };
    await done(api, pi, "teamMemberInvite", input);
    await done(api, pi, "teamMemberInvite", input);
    const where = { applicationId: draft.row.id };
    expect(await api.db.prisma.invitation.count({ where })).toBe(1);
  });

  it("taken back is good no more, and whoever has an account is told", async () => {
    const draft = await aDraftNaming(api, pi, bo);
    const token = await invite(api, pi, draft);
    const { id: memberId } = await memberSeen(api, pi, draft);
    await done(api, pi, "invitationWithdraw", { memberId });
    expect(codes(await change(api, bo, "invitationAccept", { token }))).toEqual([
      "INVITATION_WITHDRAWN",
    ]);
    expect((await toldTo(bo, "INVITATION_WITHDRAWN"))[0]).toMatchObject({
      ...{ path: "/applications", applicationId: null },
      params: { number: draft.row.number },
    });
    expect(codes(await change(api, pi, "invitationWithdraw", { memberId }))).toEqual([
      "NOT_INVITED",
    ]);
  });

  it("expires at its instant, and the clock tells the applicant once", async () => {
    const draft = await aDraftNaming(api, pi, bo);
    const token = await invite(api, pi, draft);
    api.setNow(LATER);
    expect(codes(await change(api, bo, "invitationAccept", { token }))).toEqual([
      "INVITATION_EXPIRED",
    ]);
    expect(await memberSeen(api, pi, draft)).toMatchObject({
      state: "INVITED",
      standing: "EXPIRED",
    });
    await Promise.all([
      expireInvitations(api.db, new Date(LATER)),
      expireInvitations(api.db, new Date(LATER)),
    ]);
    expect(await memberSeen(api, pi, draft)).toMatchObject({
      state: "LISTED",
      standing: "EXPIRED",
    });
    await expireInvitations(api.db, new Date(LATER));
    const told = await toldTo(pi, "INVITATION_EXPIRED");
    expect(told.filter(({ applicationId }) => applicationId === draft.row.id)).toHaveLength(1);
    expect(codes(await change(api, bo, "invitationAccept", { token }))).toEqual([
      "INVITATION_EXPIRED",
    ]);
  });

  it("waits for an address that is not confirmed yet", async () => {
    const me = await api.signUp("Bo Vik");
    await api.db.prisma.person.update({ where: { id: me.id }, data: { emailVerified: false } });
    const token = await invite(api, pi, await aDraftNaming(api, pi, me));
    expect(codes(await change(api, me, "invitationAccept", { token }))).toEqual([
      "EMAIL_NOT_VERIFIED account email",
    ]);
    expect(await dataOf(api, me, "{ invitations { id } }")).toEqual({ invitations: [] });
    await api.db.prisma.person.update({ where: { id: me.id }, data: { emailVerified: true } });
    await done(api, me, "invitationAccept", { token });
  });

  it("leads nowhere while the team cannot change, and on once it can", async () => {
    const student = {
      role: "STUDENT",
      institution: "Lab",
      country: "CN",
      contribution: "All.",
    } as const;
    const member = aListedMember({ fullName: "Bo Vik", email: bo.email, ...student });
    const answers = { TEAM: { worksAlone: false, members: [member] } };
    const draft = await aDraftNaming(api, pi, bo, { answers });
    const token = await invite(api, pi, draft);
    const { version } = await api.db.prisma.application.findUniqueOrThrow({
      where: { id: draft.row.id },
    });
    await done(api, pi, "applicationSubmit", { id: draft.id, expectedVersion: version, ...aKey() });
    expect(codes(await change(api, bo, "invitationAccept", { token }))).toEqual(["TEAM_CLOSED"]);
  });
});

import { randomUUID } from "node:crypto";
import { aCompleteApplication } from "@regolith/db/testing";
import {
  act,
  ASK,
  officershipOf,
  toldTo,
  tokenMailedTo,
  type Outcome,
} from "../support/institution-requests.ts";
import { aProposal, anAcceptedOfficerOf, anInvitedOfficerOf } from "../support/officer-builders.ts";
import { startTestApi, type TestApi, type TestPerson } from "../test-api.ts";

const NOW = "2026-06-01T00:00:00Z";
const AFTER_THE_TERM = "2026-07-02T00:00:00Z";

let api: TestApi;
let secretary: TestPerson;
beforeAll(async () => {
  api = await startTestApi();
  secretary = await api.signUp("Ylva", ["SECRETARIAT"]);
});
afterAll(() => api.stop());
beforeEach(() => {
  api.setNow(NOW);
});

const key = () => ({ idempotencyKey: randomUUID() });

const anInvitedOfficer = () => anInvitedOfficerOf(api);
const again = (person: TestPerson, id: string) => act(api, person, "inviteAgain", { id, ...key() });
const accept = async (person: TestPerson, token: string) =>
  (await act(api, person, "accept", { token })).codes;

/** Without signing in. */
async function decline(token: string, note = ""): Promise<Outcome["codes"]> {
  const { data } = await api.ask(ASK.decline, { variables: { input: { token, note } } });
  return (data.answer as { problems: { code: string }[] }).problems.map(({ code }) => code);
}

const stateOf = async ({ email }: TestPerson) =>
  api.db.prisma.institutionOfficer.findFirstOrThrow({
    where: { email },
    orderBy: { proposedAt: "desc" },
  });

const mailsTo = ({ email }: TestPerson) =>
  api.db.prisma.outboxMail.count({ where: { address: email, template: "OFFICER_INVITED" } });

const SEE = `query ($token: String!) { officerInvitation(token: $token) {
  state canDecline expiresAt problems { code } } }`;

describe("an invitation sent again", () => {
  it("after its time gives a new link for a new term", async () => {
    const { pi, officer, token, id } = await anInvitedOfficer();
    api.setNow(AFTER_THE_TERM);
    expect(await accept(officer, token)).toEqual(["INVITATION_EXPIRED"]);
    expect((await again(pi, id)).codes).toEqual([]);
    const mail = await api.db.prisma.outboxMail.findFirstOrThrow({
      where: { address: officer.email },
      orderBy: { seq: "desc" },
    });
    expect(mail).toMatchObject({
      personId: officer.id,
      params: { proposer: "Ada", isAgain: true, expiresAt: "2026-08-01T00:00:00.000Z" },
    });
    expect(await accept(officer, await tokenMailedTo(api, officer.email))).toEqual([]);
  });

  it("makes the link before it void at once, and says so", async () => {
    const { pi, officer, token, id } = await anInvitedOfficer();
    expect((await again(pi, id)).codes).toEqual([]);
    expect(await accept(officer, token)).toEqual(["INVITATION_REPLACED"]);
    expect(await decline(token)).toEqual(["INVITATION_REPLACED"]);
    const { data } = await api.ask(SEE, { variables: { token } });
    expect(data.officerInvitation).toMatchObject({
      canDecline: false,
      problems: [{ code: "INVITATION_REPLACED" }],
    });
    expect(await stateOf(officer)).toMatchObject({ state: "PROPOSED", personId: null });
  });

  it("goes out once for one key, and by the secretariat in the name of who proposed", async () => {
    const { officer, id, institution } = await anInvitedOfficer();
    const input = { id, ...key() };
    expect((await act(api, secretary, "inviteAgain", input)).codes).toEqual([]);
    expect((await act(api, secretary, "inviteAgain", input)).codes).toEqual([]);
    expect(await mailsTo(officer)).toBe(2);
    const mail = await api.db.prisma.outboxMail.findFirstOrThrow({
      where: { address: officer.email },
      orderBy: { seq: "desc" },
    });
    expect(mail.params).toMatchObject({ proposer: "Ada" });
    const sent = await api.db.prisma.auditEvent.findMany({
      where: { subjectId: institution.id, action: "officer.invited" },
      orderBy: { at: "asc" },
    });
    expect(sent.map(({ actorId }) => actorId)).toContain(secretary.id);
    expect(sent).toHaveLength(2);
  });

  it("is refused once it was answered", async () => {
    const accepted = await anAcceptedOfficerOf(api);
    expect((await again(accepted.pi, accepted.id)).codes).toEqual(["OFFICER_NOT_THERE"]);
    const { pi, token, id } = await anInvitedOfficer();
    await decline(token);
    expect((await again(pi, id)).codes).toEqual(["OFFICER_NOT_THERE"]);
  });

  it("floods nobody: three mails to one address within a day, however they come about", async () => {
    const { pi, officer, id, applicationId } = await anInvitedOfficer();
    expect((await again(pi, id)).codes).toEqual([]);
    expect(await decline(await tokenMailedTo(api, officer.email))).toEqual([]);
    api.setNow("2026-06-01T01:00:00Z");
    const anew = { applicationId, ...aProposal(officer.email) };
    expect((await act(api, pi, "proposeOfficer", anew)).codes).toEqual([]);
    const second = await officershipOf(api, officer.email);
    expect((await again(pi, second)).codes).toEqual(["INVITED_TOO_OFTEN"]);
    expect((await again(secretary, second)).codes).toEqual(["INVITED_TOO_OFTEN"]);
    expect(await mailsTo(officer)).toBe(3);
    api.setNow("2026-06-02T00:00:01Z");
    expect((await again(pi, second)).codes).toEqual([]);
  });

  it("counts what is sent at the same moment", async () => {
    const { pi, officer, id } = await anInvitedOfficer();
    const answers = await Promise.all([again(pi, id), again(secretary, id), again(pi, id)]);
    expect(answers.flatMap(({ codes }) => codes)).toEqual(["INVITED_TOO_OFTEN"]);
    expect(await mailsTo(officer)).toBe(3);
  });
});

describe("declining", () => {
  it("takes no account; proposer and secretariat are told, and another can be proposed", async () => {
    const { pi, officer, token, institution, applicationId } = await anInvitedOfficer();
    const { data: before } = await api.ask(SEE, { variables: { token } });
    expect(before.officerInvitation).toMatchObject({ canDecline: true, problems: [] });
    expect(await decline(token, " I retire in June. ")).toEqual([]);
    expect(await stateOf(officer)).toMatchObject({
      ...{ state: "DECLINED", note: "I retire in June." },
      ...{ personId: null, decidedById: null, decidedAt: new Date(NOW) },
    });
    const told = await api.db.prisma.notification.findMany({
      where: { personId: pi.id },
      select: { kind: true, params: true, path: true },
    });
    expect(told).toEqual([
      {
        ...{ kind: "PROPOSAL_DECLINED", path: "/applications" },
        params: {
          ...{ officer: "Ruth Zbinden", note: "I retire in June." },
          institution: { en: "Institute of Probes", zh: null },
        },
      },
    ]);
    expect(await toldTo(api, secretary)).toContain("OFFICER_DECLINED");
    const audited = { action: "officer.declined", subjectId: institution.id, actorId: null };
    expect(await api.db.prisma.auditEvent.count({ where: audited })).toBe(1);
    const { data: after } = await api.ask(SEE, { variables: { token } });
    expect(after.officerInvitation).toMatchObject({
      ...{ state: "DECLINED", canDecline: false, problems: [{ code: "INVITATION_USED" }] },
    });
    const other = { applicationId, ...aProposal(`${randomUUID()}@example.org`) };
    expect((await act(api, pi, "proposeOfficer", other)).codes).toEqual([]);
  });

  it("tells applicants who wait that nobody is left to ask, each once", async () => {
    const { pi, officer, token, institution } = await anInvitedOfficer();
    const other = await api.signUp("Bo");
    for (const { id: personId } of [pi, other]) {
      await aCompleteApplication(api.db.prisma, {
        ...{ personId, institutionId: institution.id, status: "ENDORSEMENT" },
        asksEndorsement: true,
      });
    }
    expect((await act(api, officer, "decline", { token })).codes).toEqual([]);
    expect(await toldTo(api, pi)).toEqual(["PROPOSAL_DECLINED"]);
    expect(await toldTo(api, other)).toEqual(["ENDORSER_LOST"]);
  });

  it("is done once, in time, by nobody signed in as somebody else, in few words", async () => {
    const { pi, token } = await anInvitedOfficer();
    expect((await act(api, pi, "decline", { token })).codes).toEqual(["INVITATION_FOR_ANOTHER"]);
    expect(await decline("nonsense")).toEqual(["INVITATION_UNKNOWN"]);
    expect(await decline(token, "x".repeat(1_001))).toEqual(["TOO_LONG"]);
    api.setNow(AFTER_THE_TERM);
    expect(await decline(token)).toEqual(["INVITATION_EXPIRED"]);
    api.setNow(NOW);
    expect(await decline(token)).toEqual([]);
    expect(await decline(token)).toEqual(["INVITATION_USED"]);
  });
});

describe("at the same moment, only one of two wins:", () => {
  const ROUNDS = 5;

  it("accepting or declining", async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { officer, token } = await anInvitedOfficer();
      const [accepted, declined] = await Promise.all([accept(officer, token), decline(token)]);
      const { state, personId } = await stateOf(officer);
      const isDeclined = state === "DECLINED";
      expect({ accepted, declined, personId }).toEqual(
        isDeclined
          ? { accepted: ["INVITATION_USED"], declined: [], personId: null }
          : { accepted: [], declined: ["INVITATION_USED"], personId: officer.id },
      );
    }
  });

  it("accepting or sending again", async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { pi, officer, token, id } = await anInvitedOfficer();
      const [accepted, { codes: sent }] = await Promise.all([
        accept(officer, token),
        again(pi, id),
      ]);
      const { personId } = await stateOf(officer);
      expect({ accepted, sent, mails: await mailsTo(officer) }).toEqual(
        personId === officer.id
          ? { accepted: [], sent: ["OFFICER_NOT_THERE"], mails: 1 }
          : { accepted: ["INVITATION_REPLACED"], sent: [], mails: 2 },
      );
    }
  });

  it("declining or sending again", async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { pi, officer, token, id } = await anInvitedOfficer();
      const [declined, { codes: sent }] = await Promise.all([decline(token), again(pi, id)]);
      const { state } = await stateOf(officer);
      expect({ declined, sent, mails: await mailsTo(officer) }).toEqual(
        state === "DECLINED"
          ? { declined: [], sent: ["OFFICER_NOT_THERE"], mails: 1 }
          : { declined: ["INVITATION_REPLACED"], sent: [], mails: 2 },
      );
    }
  });

  it("declining twice", async () => {
    const { pi, token } = await anInvitedOfficer();
    const both = await Promise.all([decline(token), decline(token)]);
    expect(both.flat()).toEqual(["INVITATION_USED"]);
    expect(await toldTo(api, pi)).toEqual(["PROPOSAL_DECLINED"]);
  });
});

it("an invitation that is over is shown as such, to who can send it again", async () => {
  const { pi, institution, id } = await anInvitedOfficer();
  const auditor = await api.signUp("Audra", ["AUDITOR"]);
  const OFFICERS = `query ($id: ID!) { institution(id: $id) { officers {
    id canInviteAgain isInvitationOver invitationEndsAt } } }`;
  const seenBy = async (person: TestPerson) =>
    (await api.askAs(person, OFFICERS, { id: institution.globalId })).data.institution
      .officers as unknown[];
  const shown = { id, invitationEndsAt: "2026-07-01T00:00:00.000Z" };
  expect(await seenBy(pi)).toEqual([{ ...shown, canInviteAgain: true, isInvitationOver: false }]);
  api.setNow(AFTER_THE_TERM);
  for (const person of [pi, secretary]) {
    expect(await seenBy(person)).toEqual([
      { ...shown, canInviteAgain: true, isInvitationOver: true },
    ]);
  }
  expect(await seenBy(auditor)).toEqual([
    { ...shown, canInviteAgain: false, isInvitationOver: true },
  ]);
});

import { randomUUID } from "node:crypto";
import { aCompleteApplication, aPerson } from "@regolith/db/testing";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import {
  act,
  aListedInstitution,
  officershipOf,
  toldTo,
  tokenMailedTo,
} from "../support/institution-requests.ts";
import { aProposal, anAcceptedOfficerOf, anApplicantOf } from "../support/officer-builders.ts";
import { startTestApi, type TestApi, type TestPerson } from "../test-api.ts";

let api: TestApi;
let secretary: TestPerson;
beforeAll(async () => {
  api = await startTestApi();
  secretary = await api.signUp("Ylva", ["SECRETARIAT"]);
});
afterAll(() => api.stop());

const anApplicant = () => anApplicantOf(api);
const anAcceptedOfficer = () => anAcceptedOfficerOf(api);

describe("proposing an officer", () => {
  it("asks them by mail and tells the secretariat, once however often it is sent", async () => {
    const { pi, applicationId } = await anApplicant();
    const email = `${randomUUID()}@example.org`;
    const input = { applicationId, ...aProposal(email.toUpperCase()) };
    expect((await act(api, pi, "proposeOfficer", input)).codes).toEqual([]);
    expect((await act(api, pi, "proposeOfficer", input)).codes).toEqual([]);
    const mails = await api.db.prisma.outboxMail.findMany({ where: { address: email } });
    expect(mails).toMatchObject([
      {
        template: "OFFICER_INVITED",
        personId: null,
        params: { name: "Ruth Zbinden", proposer: "Ada" },
      },
    ]);
    expect(await toldTo(api, secretary)).toContain("OFFICER_PROPOSED");
    const again = await act(api, pi, "proposeOfficer", { ...input, ...aProposal(email) });
    expect(again.answer.problems).toEqual([{ code: "OFFICER_THERE", path: ["email"] }]);
  });

  it("keeps the secret of the link out of the directory", async () => {
    const { pi, applicationId } = await anApplicant();
    const email = `${randomUUID()}@example.org`;
    await act(api, pi, "proposeOfficer", { applicationId, ...aProposal(email) });
    const token = await tokenMailedTo(api, email);
    const row = await api.db.prisma.institutionOfficer.findFirstOrThrow({ where: { email } });
    expect(JSON.stringify(row)).not.toContain(token);
  });

  it("is refused for oneself, the team, and mail services for everybody", async () => {
    const { pi, applicationId } = await anApplicant();
    const member = `${randomUUID()}@example.org`;
    await api.db.prisma.teamMember.create({
      data: {
        applicationId: Buffer.from(applicationId, "base64url").toString().split(":")[1] ?? "",
        ...{ position: 0, email: member, role: "STUDENT", fullName: "Tam" },
      },
    });
    for (const [email, code] of [
      [pi.email, "OFFICER_OF_TEAM"],
      [member.toUpperCase(), "OFFICER_OF_TEAM"],
      ["ruth@gmail.com", "SHARED_DOMAIN"],
      ["ruth", "INVALID_EMAIL"],
    ] as const) {
      const { codes } = await act(api, pi, "proposeOfficer", {
        applicationId,
        ...aProposal(email),
      });
      expect([email, codes]).toEqual([email, [code]]);
    }
  });

  it("needs an institution of the directory", async () => {
    const pi = await api.signUp("Ada");
    const { id } = await aCompleteApplication(api.db.prisma, { personId: pi.id });
    const applicationId = toGlobalId("Application", id);
    const { codes } = await act(api, pi, "proposeOfficer", {
      ...{ applicationId, ...aProposal("ruth@example.org") },
    });
    expect(codes).toEqual(["INSTITUTION_NOT_LISTED"]);
  });
});

describe("accepting", () => {
  it("shows what the link invites to, and tells the secretariat", async () => {
    const { token } = await anAcceptedOfficer();
    const SEE = `query ($token: String!) { officerInvitation(token: $token) {
      name proposedBy state acceptedAt institution { nameEn } } }`;
    const { data } = await api.ask(SEE, { variables: { token } });
    expect(data.officerInvitation).toMatchObject({
      ...{ name: "Ruth Zbinden", proposedBy: "Ada", state: "PROPOSED" },
      institution: { nameEn: "Institute of Probes" },
    });
    expect(data.officerInvitation.acceptedAt).not.toBeNull();
    expect((await api.ask(SEE, { variables: { token: "x" } })).data.officerInvitation).toBeNull();
    expect(await toldTo(api, secretary)).toContain("OFFICER_ACCEPTED");
  });

  it("is for the person of the address, once, with a confirmed address, in time", async () => {
    const { pi, applicationId } = await anApplicant();
    const ruth = await api.signUp("Ruth");
    await act(api, pi, "proposeOfficer", { applicationId, ...aProposal(ruth.email) });
    const token = await tokenMailedTo(api, ruth.email);
    const accept = async (person: TestPerson) =>
      (await act(api, person, "accept", { token })).codes;
    expect(await accept(pi)).toEqual(["INVITATION_FOR_ANOTHER"]);
    const verify = (emailVerified: boolean) =>
      api.db.prisma.person.update({ where: { id: ruth.id }, data: { emailVerified } });
    await verify(false);
    expect(await accept(ruth)).toEqual(["EMAIL_NOT_VERIFIED"]);
    await verify(true);
    api.setNow("2026-07-02T00:00:00Z");
    expect(await accept(ruth)).toEqual(["INVITATION_EXPIRED"]);
    api.setNow("2026-06-01T00:00:00Z");
    expect((await act(api, ruth, "accept", { token: "nonsense" })).codes).toEqual([
      "INVITATION_UNKNOWN",
    ]);
    expect(await accept(ruth)).toEqual([]);
    expect(await accept(ruth)).toEqual([]);
    expect(await accept(await api.signUp("Eve"))).toEqual(["INVITATION_USED"]);
  });
});

describe("the secretariat", () => {
  it("confirms once who accepted at the institution's own address", async () => {
    const { officer, id, institution } = await anAcceptedOfficer();
    expect((await act(api, secretary, "confirmOfficer", { id })).codes).toEqual([]);
    expect((await act(api, secretary, "confirmOfficer", { id })).codes).toEqual([
      "OFFICER_NOT_THERE",
    ]);
    expect(await toldTo(api, officer)).toEqual(["OFFICER_CONFIRMED"]);
    const row = await api.db.prisma.institutionOfficer.findFirstOrThrow({
      where: { institutionId: institution.id },
    });
    expect(row).toMatchObject({
      state: "CONFIRMED",
      personId: officer.id,
      decidedById: secretary.id,
    });
    expect(
      await api.db.prisma.auditEvent.count({
        where: { action: "officer.confirmed", subjectId: institution.id },
      }),
    ).toBe(1);
  });

  it("confirms nobody at another address until the domain is the institution's", async () => {
    const { id, institution } = await anAcceptedOfficer();
    await api.db.prisma.institution.update({
      where: { id: institution.id },
      data: { emailDomains: ["inst.ch"] },
    });
    expect((await act(api, secretary, "confirmOfficer", { id })).codes).toEqual([
      "ADDRESS_NOT_AT_INSTITUTION",
    ]);
    const domains = { emailDomains: ["inst.ch", "example.org"], reason: "Its imprint." };
    await act(api, secretary, "save", {
      ...{ id: institution.globalId, expectedVersion: 1, nameEn: "Institute", ...domains },
    });
    expect((await act(api, secretary, "confirmOfficer", { id })).codes).toEqual([]);
  });

  it("confirms nobody who has not accepted, and nobody of an institution not yet confirmed", async () => {
    const { pi, applicationId, institution } = await anApplicant();
    const email = `${randomUUID()}@example.org`;
    await act(api, pi, "proposeOfficer", { applicationId, ...aProposal(email) });
    await api.db.prisma.institution.update({
      where: { id: institution.id },
      data: { state: "PROPOSED", proposedAt: new Date() },
    });
    const id = await officershipOf(api, email);
    expect((await act(api, secretary, "confirmOfficer", { id })).codes).toEqual([
      "INSTITUTION_NOT_CONFIRMED",
      "OFFICER_NOT_ACCEPTED",
    ]);
  });

  it("confirms nobody who is the secretary", async () => {
    const { pi, applicationId } = await anApplicant();
    const own = await api.signUp("Own", ["SECRETARIAT"]);
    await act(api, pi, "proposeOfficer", { applicationId, ...aProposal(own.email) });
    await act(api, own, "accept", { token: await tokenMailedTo(api, own.email) });
    const id = await officershipOf(api, own.email);
    expect((await act(api, own, "confirmOfficer", { id })).codes).toEqual(["OWN_OFFICERSHIP"]);
    expect((await act(api, secretary, "confirmOfficer", { id })).codes).toEqual([]);
  });

  it("refuses with words, and the proposer and the person are told", async () => {
    const { pi, officer, id } = await anAcceptedOfficer();
    expect((await act(api, secretary, "refuseOfficer", { id, reason: "" })).codes).toEqual([
      "REQUIRED",
    ]);
    expect(
      (await act(api, secretary, "refuseOfficer", { id, reason: "Not theirs." })).codes,
    ).toEqual([]);
    expect(await toldTo(api, pi)).toEqual(["OFFICER_REFUSED"]);
    expect(await toldTo(api, officer)).toEqual(["OFFICER_REFUSED"]);
  });

  it("ends an officership, and the applicants who wait without anybody are told", async () => {
    const { pi, officer, id, institution } = await anAcceptedOfficer();
    await act(api, secretary, "confirmOfficer", { id });
    await aCompleteApplication(api.db.prisma, {
      ...{ personId: pi.id, institutionId: institution.id, status: "ENDORSEMENT" },
      asksEndorsement: true,
    });
    expect((await act(api, secretary, "endOfficer", { id, reason: "Retired." })).codes).toEqual([]);
    expect((await act(api, secretary, "endOfficer", { id, reason: "Retired." })).codes).toEqual([
      "OFFICER_NOT_THERE",
    ]);
    expect(await toldTo(api, officer)).toEqual(["OFFICER_CONFIRMED", "OFFICER_ENDED"]);
    expect(await toldTo(api, pi)).toEqual(["ENDORSER_LOST"]);
  });

  it("proposes officers itself", async () => {
    const { globalId: institutionId } = await aListedInstitution(api);
    const ruth = await aPerson(api.db.prisma, {
      email: `${randomUUID()}@example.org`,
      language: "ZH",
    });
    const { codes } = await act(api, secretary, "proposeOfficer", {
      ...{ institutionId, ...aProposal(ruth.email) },
    });
    expect(codes).toEqual([]);
    const mail = await api.db.prisma.outboxMail.findFirstOrThrow({
      where: { address: ruth.email },
    });
    expect(mail).toMatchObject({ personId: ruth.id, language: "ZH" });
  });
});

it("officers of an institution are seen whole by the office, and by others as far as they proposed them", async () => {
  const { pi, institution, officer } = await anAcceptedOfficer();
  const SEE = `query ($id: ID!) { institution(id: $id) { officers { name email evidence state isAtInstitution proposedBy } } }`;
  const seenBy = async (person: TestPerson) =>
    (await api.askAs(person, SEE, { id: institution.globalId })).data.institution
      .officers as unknown[];
  const whole = [
    {
      ...{ name: "Ruth Zbinden", email: officer.email, evidence: "Her page at the institute." },
      ...{ state: "PROPOSED", isAtInstitution: true, proposedBy: "Ada" },
    },
  ];
  expect(await seenBy(secretary)).toEqual(whole);
  expect(await seenBy(pi)).toEqual(whole);
  expect(await seenBy(await api.signUp("Eve"))).toEqual([]);
  expect(await seenBy(await api.signUp("Curator", ["CURATOR"]))).toEqual([]);
});

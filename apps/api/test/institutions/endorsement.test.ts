import { randomUUID } from "node:crypto";
import { aCompleteApplication } from "@regolith/db/testing";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import {
  act,
  aListedInstitution,
  officershipOf,
  toldTo,
  tokenMailedTo,
} from "../support/institution-requests.ts";
import { startTestApi, type TestApi, type TestPerson } from "../test-api.ts";

let api: TestApi;
let secretary: TestPerson;
beforeAll(async () => {
  api = await startTestApi();
  secretary = await api.signUp("Ylva", ["SECRETARIAT"]);
});
afterAll(() => api.stop());

async function anOfficerOf(institutionId: string): Promise<TestPerson> {
  const officer = await api.signUp("Ruth");
  const at = new Date("2026-01-01");
  await api.db.prisma.institutionOfficer.create({
    data: {
      ...{ institutionId, personId: officer.id, email: officer.email, name: "Ruth" },
      ...{ state: "CONFIRMED", proposedAt: at, acceptedAt: at, decidedAt: at },
    },
  });
  return officer;
}

async function aDraft() {
  const pi = await api.signUp("Ada");
  const institution = await aListedInstitution(api);
  const { id } = await aCompleteApplication(api.db.prisma, {
    ...{ personId: pi.id, institutionId: institution.id, asksEndorsement: true },
  });
  const { version } = await api.db.prisma.application.findUniqueOrThrow({ where: { id } });
  return {
    pi,
    institution,
    id,
    input: { id: toGlobalId("Application", id), expectedVersion: version },
  };
}

/** A draft given to its institution, which has officers. */
async function waiting(officers = 1) {
  const draft = await aDraft();
  const people: TestPerson[] = [];
  while (people.length < officers) people.push(await anOfficerOf(draft.institution.id));
  const asked = await act(api, draft.pi, "askEndorsement", { ...draft.input, ...key() });
  expect(asked.codes).toEqual([]);
  const input = { ...draft.input, expectedVersion: draft.input.expectedVersion + 1 };
  return { ...draft, input, officers: people, officer: people[0] as TestPerson };
}

const key = () => ({ idempotencyKey: randomUUID() });
const statusOf = async (id: string) =>
  (await api.db.prisma.application.findUniqueOrThrow({ where: { id } })).status;

describe("an application to endorse", () => {
  it("goes from the applicant to the officer, who endorses it: it is submitted", async () => {
    const { id, pi, officer, input } = await waiting();
    expect(await toldTo(api, officer)).toEqual(["ENDORSEMENT_ASKED"]);
    const endorsed = await act(api, officer, "endorse", { ...input, note: "Good.", ...key() });
    expect(endorsed.answer.application.publicStatus).toBe("SUBMITTED");
    expect(await statusOf(id)).toBe("SUBMITTED");
    expect(await toldTo(api, pi)).toContain("ENDORSED");
  });

  it("is returned with words only, and is the team's alone again", async () => {
    const { id, pi, officer, input } = await waiting();
    expect((await act(api, officer, "return", { ...input, reason: " ", ...key() })).codes).toEqual([
      "REQUIRED",
    ]);
    const returned = await act(api, officer, "return", {
      ...input,
      reason: "Ask safety.",
      ...key(),
    });
    expect(returned.answer).toEqual({ application: null, problems: [] });
    expect(await statusOf(id)).toBe("DRAFT");
    expect(await toldTo(api, pi)).toEqual(["ENDORSEMENT_RETURNED"]);
    const LOOK = "query ($id: ID!) { application(id: $id) { number } }";
    expect((await api.askAs(officer, LOOK, { id: input.id })).data.application).toBeNull();
  });

  it("waits while its officer is only proposed, who sees and endorses it once confirmed", async () => {
    const { pi, institution, input } = await aDraft();
    expect((await act(api, pi, "askEndorsement", { ...input, ...key() })).codes).toEqual([
      "NO_OFFICER",
    ]);
    const ruth = await api.signUp("Ruth");
    await act(api, pi, "proposeOfficer", {
      ...{ applicationId: input.id, name: "Ruth", email: ruth.email, evidence: "Page.", ...key() },
    });
    expect((await act(api, pi, "askEndorsement", { ...input, ...key() })).codes).toEqual([]);
    await act(api, ruth, "accept", { token: await tokenMailedTo(api, ruth.email) });
    const waits = { ...input, expectedVersion: input.expectedVersion + 1 };
    expect((await act(api, ruth, "endorse", { ...waits, ...key() })).codes).toEqual(["NOT_FOUND"]);
    await act(api, secretary, "confirmOfficer", { id: await officershipOf(api, ruth.email) });
    expect(await toldTo(api, ruth)).toEqual(["OFFICER_CONFIRMED"]);
    expect(await toldTo(api, pi)).toEqual(["ENDORSER_CONFIRMED"]);
    const told = await api.db.prisma.notification.findFirstOrThrow({
      where: { personId: ruth.id },
    });
    expect(told).toMatchObject({ params: { waiting: 1 }, path: "/endorsements" });
    const LIST = "{ applications(filter: { scope: INSTITUTION }) { nodes { id } } }";
    expect((await api.askAs(ruth, LIST)).data.applications.nodes).toEqual([{ id: input.id }]);
    expect((await act(api, ruth, "endorse", { ...waits, ...key() })).codes).toEqual([]);
    expect(institution.id).not.toBe("");
  });
});

describe("at the same instant", () => {
  it("two officers endorse: one does it", async () => {
    const { id, input, officers } = await waiting(2);
    const done = await Promise.all(
      officers.map((officer) => act(api, officer, "endorse", { ...input, ...key() })),
    );
    expect(done.filter(({ codes }) => codes.length === 0)).toHaveLength(1);
    const events = { applicationId: id, action: "ENDORSE" };
    expect(await api.db.prisma.applicationEvent.count({ where: events })).toBe(1);
  });

  it("one endorses and the applicant takes it back: one of both happens", async () => {
    const { id, pi, officer, input } = await waiting();
    const [endorsed, recalled] = await Promise.all([
      act(api, officer, "endorse", { ...input, ...key() }),
      act(api, pi, "recall", input),
    ]);
    expect([endorsed, recalled].filter(({ codes }) => codes.length === 0)).toHaveLength(1);
    expect(await statusOf(id)).toBe(endorsed.codes.length === 0 ? "SUBMITTED" : "DRAFT");
  });

  it("one endorses and another returns: one of both happens", async () => {
    const { id, input, officers } = await waiting(2);
    const [one, other] = officers as [TestPerson, TestPerson];
    const [endorsed, returned] = await Promise.all([
      act(api, one, "endorse", { ...input, ...key() }),
      act(api, other, "return", { ...input, reason: "No.", ...key() }),
    ]);
    expect([endorsed, returned].filter(({ codes }) => codes.length === 0)).toHaveLength(1);
    expect(await statusOf(id)).toBe(endorsed.codes.length === 0 ? "SUBMITTED" : "DRAFT");
  });

  it("one endorses and the office ends the officership: nothing is half done", async () => {
    const { id, officer, input } = await waiting();
    const officership = await officershipOf(api, officer.email);
    const [endorsed, ended] = await Promise.all([
      act(api, officer, "endorse", { ...input, ...key() }),
      act(api, secretary, "endOfficer", { id: officership, reason: "Left." }),
    ]);
    expect(ended.codes).toEqual([]);
    expect(await statusOf(id)).toBe(endorsed.codes.length === 0 ? "SUBMITTED" : "ENDORSEMENT");
  });
});

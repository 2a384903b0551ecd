import { randomUUID } from "node:crypto";
import { aCompleteApplication } from "@regolith/db/testing";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import {
  as,
  askToChange,
  changeTo,
  confirmChange,
  freeAddress,
  undoChange,
  wayBack,
} from "../support/address-changes.ts";
import { act, officershipOf, toldTo, tokenMailedTo } from "../support/institution-requests.ts";
import { aProposal, anAcceptedOfficerOf, anApplicantOf } from "../support/officer-builders.ts";
import {
  mailedSecret,
  PASSWORD,
  startTestApi,
  type TestApi,
  type TestPerson,
} from "../test-api.ts";

let api: TestApi;
let secretary: TestPerson;
beforeAll(async () => {
  api = await startTestApi();
  secretary = await api.signUp("Ylva", ["SECRETARIAT"]);
});
afterAll(() => api.stop());

const officershipsOf = ({ id: personId }: TestPerson) =>
  api.db.prisma.institutionOfficer.findMany({
    where: { personId },
    orderBy: { proposedAt: "asc" },
  });
const rowOf = (application: string) => {
  const [, id = ""] = Buffer.from(application, "base64url").toString().split(":");
  return api.db.prisma.application.findUniqueOrThrow({ where: { id } });
};
const isIn = async (application: string) => (await rowOf(application)).status;

/** A confirmed officer for whom an application waits. */
async function aConfirmedOfficer() {
  const found = await anAcceptedOfficerOf(api);
  expect((await act(api, secretary, "confirmOfficer", { id: found.id })).codes).toEqual([]);
  const { id } = await aCompleteApplication(api.db.prisma, {
    ...{ personId: found.pi.id, institutionId: found.institution.id },
    ...{ asksEndorsement: true, status: "ENDORSEMENT" },
  });
  return { ...found, waiting: toGlobalId("Application", id) };
}

const endorse = (person: TestPerson, id: string) =>
  act(api, person, "endorse", { id, expectedVersion: 1, note: "", idempotencyKey: randomUUID() });

/** Until a transaction waits for a row that another one holds. */
async function someoneWaits(): Promise<void> {
  const waiting = "select from pg_locks where not granted and locktype = 'transactionid'";
  while ((await api.db.pool.query(waiting)).rowCount === 0);
}

describe("a confirmed officer with a new address", () => {
  it("of the institution's own goes on endorsing under it", async () => {
    const { officer } = await aConfirmedOfficer();
    const moved = await changeTo(api, officer, freeAddress("geo.example.org"));
    expect(await officershipsOf(officer)).toMatchObject([
      { state: "CONFIRMED", email: moved.email },
    ]);
    expect(await toldTo(api, officer)).not.toContain("OFFICERSHIP_LEFT");
  });

  it("elsewhere is officer no more, in the same step; they, the office and who waits are told", async () => {
    const { officer, pi, institution, waiting } = await aConfirmedOfficer();
    await changeTo(api, officer, freeAddress("elsewhere.example"));
    const [ended] = await officershipsOf(officer);
    expect(ended).toMatchObject({ state: "ENDED", decidedById: null });
    expect((await endorse(officer, waiting)).codes).toEqual(["NOT_FOUND"]);
    expect(await isIn(waiting)).toBe("ENDORSEMENT");
    expect((await toldTo(api, officer)).at(-1)).toBe("OFFICERSHIP_LEFT");
    expect((await toldTo(api, secretary)).at(-1)).toBe("OFFICER_LEFT");
    expect((await toldTo(api, pi)).at(-1)).toBe("ENDORSER_LOST");
    const events = await api.db.prisma.auditEvent.findMany({
      where: { subjectId: institution.id, action: "officer.ended" },
    });
    expect(events).toMatchObject([{ actorId: officer.id }]);
  });

  it("elsewhere leaves the applicant a way: back to the draft", async () => {
    const { officer, pi, waiting } = await aConfirmedOfficer();
    await changeTo(api, officer, freeAddress("elsewhere.example"));
    const { version: expectedVersion } = await rowOf(waiting);
    const recalled = await act(api, pi, "recall", { id: waiting, expectedVersion });
    expect(recalled.codes).toEqual([]);
    expect(await isIn(waiting)).toBe("DRAFT");
  });

  it("elsewhere worries no applicant while another officer can answer", async () => {
    const { officer, pi, institution, applicationId } = await aConfirmedOfficer();
    const other = await api.signUp("Omar");
    await act(api, pi, "proposeOfficer", { applicationId, ...aProposal(other.email) });
    await act(api, other, "accept", { token: await tokenMailedTo(api, other.email) });
    const id = await officershipOf(api, other.email);
    expect((await act(api, secretary, "confirmOfficer", { id })).codes).toEqual([]);
    await changeTo(api, officer, freeAddress("elsewhere.example"));
    expect(await toldTo(api, pi)).not.toContain("ENDORSER_LOST");
    const confirmed = { institutionId: institution.id, state: "CONFIRMED" } as const;
    expect(await api.db.prisma.institutionOfficer.count({ where: confirmed })).toBe(1);
  });

  it("is not made officer again by the way back; the office confirms anew", async () => {
    const { officer, pi, applicationId } = await aConfirmedOfficer();
    await changeTo(api, officer, freeAddress("elsewhere.example"));
    await undoChange(api, await wayBack(api, officer.email), "another long secret");
    expect(await officershipsOf(officer)).toMatchObject([{ state: "ENDED" }]);
    const again = { applicationId, ...aProposal(officer.email) };
    expect((await act(api, pi, "proposeOfficer", again)).codes).toEqual([]);
  });

  it("that the way back takes again speaks under the former one", async () => {
    const { officer } = await aConfirmedOfficer();
    await changeTo(api, officer, freeAddress());
    await undoChange(api, await wayBack(api, officer.email), "another long secret");
    expect(await officershipsOf(officer)).toMatchObject([
      { state: "CONFIRMED", email: officer.email },
    ]);
  });

  it("under which somebody proposed them already is officer once", async () => {
    const { officer, pi, applicationId, institution } = await aConfirmedOfficer();
    const email = freeAddress();
    await act(api, pi, "proposeOfficer", { applicationId, ...aProposal(email) });
    await changeTo(api, officer, email);
    const all = await api.db.prisma.institutionOfficer.findMany({
      where: { institutionId: institution.id, email },
    });
    expect(all.map(({ state }) => state).toSorted()).toEqual(["CONFIRMED", "REFUSED"]);
  });

  it("under which somebody proposed them goes along to it while that proposal is declined", async () => {
    const { officer, pi, applicationId, institution } = await aConfirmedOfficer();
    const email = freeAddress();
    await act(api, pi, "proposeOfficer", { applicationId, ...aProposal(email) });
    await askToChange(api, officer, email);
    const secret = await mailedSecret(api.db.prisma, email);
    const changing = await api.db.prisma.$transaction(async (tx) => {
      await tx.institutionOfficer.updateMany({
        where: { institutionId: institution.id, email },
        data: { state: "DECLINED", decidedAt: new Date() },
      });
      const response = confirmChange(api, secret, PASSWORD, as(officer));
      await someoneWaits();
      return { response };
    });
    expect((await changing.response).statusCode).toBe(200);
    expect(await officershipsOf(officer)).toMatchObject([{ state: "CONFIRMED", email }]);
  });
});

describe("an officer who accepted and waits for the office", () => {
  it("cannot be confirmed any more after leaving the institution's addresses", async () => {
    const { officer, id } = await anAcceptedOfficerOf(api);
    await changeTo(api, officer, freeAddress("elsewhere.example"));
    expect(await officershipsOf(officer)).toMatchObject([{ state: "REFUSED" }]);
    expect((await act(api, secretary, "confirmOfficer", { id })).codes).toEqual([
      "OFFICER_NOT_THERE",
    ]);
  });

  it("is confirmed or has left, when both happen at the same moment", async () => {
    for (let round = 0; round < 3; round += 1) {
      const { officer, id } = await anAcceptedOfficerOf(api);
      const email = freeAddress("elsewhere.example");
      await askToChange(api, officer, email);
      const secret = await mailedSecret(api.db.prisma, email);
      const [changed] = await Promise.all([
        confirmChange(api, secret, PASSWORD, as(officer)),
        act(api, secretary, "confirmOfficer", { id }),
      ]);
      expect(changed.statusCode).toBe(200);
      const [after] = await officershipsOf(officer);
      expect(["ENDED", "REFUSED"]).toContain(after?.state);
    }
  });
});

describe("an invitation to speak for an institution", () => {
  async function anInvitation() {
    const { pi, applicationId } = await anApplicantOf(api);
    const officer = await api.signUp("Ruth");
    await act(api, pi, "proposeOfficer", { applicationId, ...aProposal(officer.email) });
    return { officer, token: await tokenMailedTo(api, officer.email) };
  }

  it("is not for somebody who left its address behind", async () => {
    const { officer, token } = await anInvitation();
    const moved = await changeTo(api, officer, freeAddress());
    expect((await act(api, moved, "accept", { token })).codes).toEqual(["INVITATION_FOR_ANOTHER"]);
  });

  it("makes nobody officer of an institution they leave at the same moment", async () => {
    for (let round = 0; round < 3; round += 1) {
      const { officer, token } = await anInvitation();
      const email = freeAddress("elsewhere.example");
      await askToChange(api, officer, email);
      const secret = await mailedSecret(api.db.prisma, email);
      const [changed, accepted] = await Promise.all([
        confirmChange(api, secret, PASSWORD, as(officer)),
        act(api, officer, "accept", { token }),
      ]);
      expect(changed.statusCode).toBe(200);
      expect([[], ["INVITATION_FOR_ANOTHER"]]).toContainEqual(accepted.codes);
      const states = (await officershipsOf(officer)).map(({ state }) => state);
      expect([[], ["REFUSED"]]).toContainEqual(states);
    }
  });
});

import { randomUUID } from "node:crypto";
import { aCompleteApplication } from "@regolith/db/testing";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import { act, tokenMailedTo } from "../support/institution-requests.ts";
import { anInvitedOfficerOf, aProposal } from "../support/officer-builders.ts";
import { startTestApi, type TestApi, type TestPerson } from "../test-api.ts";

const NOW = "2026-06-01T00:00:00Z";
const AFTER_THE_TERM = "2026-07-02T00:00:00Z";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());
beforeEach(() => {
  api.setNow(NOW);
});

describe("an invitation that nobody answered in time", () => {
  const accept = async (person: TestPerson, token: string) =>
    (await act(api, person, "accept", { token })).codes;

  /** Somebody else who applies from the same institution. */
  async function anotherApplicantOf(institutionId: string) {
    const applicant = await api.signUp("Bo");
    const { id } = await aCompleteApplication(api.db.prisma, {
      ...{ personId: applicant.id, institutionId, asksEndorsement: true },
    });
    return { applicant, applicationId: toGlobalId("Application", id) };
  }

  it("gives way to a proposal of anybody who applies from the institution", async () => {
    const { officer, token, institution } = await anInvitedOfficerOf(api);
    const { applicant, applicationId } = await anotherApplicantOf(institution.id);
    const propose = async () => {
      const input = { applicationId, ...aProposal(officer.email) };
      return (await act(api, applicant, "proposeOfficer", input)).codes;
    };
    expect(await propose()).toEqual(["OFFICER_THERE"]);
    api.setNow(AFTER_THE_TERM);
    expect(await propose()).toEqual([]);
    const standing = await api.db.prisma.institutionOfficer.findMany({
      where: { institutionId: institution.id },
      orderBy: { proposedAt: "asc" },
    });
    expect(standing).toMatchObject([
      { state: "REFUSED", decidedById: null },
      { state: "PROPOSED", proposedById: applicant.id },
    ]);
    expect(await accept(officer, token)).toEqual(["INVITATION_WITHDRAWN"]);
    expect(await accept(officer, await tokenMailedTo(api, officer.email))).toEqual([]);
    expect(await propose()).toEqual(["OFFICER_THERE"]);
  });

  it("is sent again or gives way, when both happen at the same moment", async () => {
    for (let round = 0; round < 5; round += 1) {
      api.setNow(NOW);
      const { pi, officer, id, institution } = await anInvitedOfficerOf(api);
      const { applicant, applicationId } = await anotherApplicantOf(institution.id);
      api.setNow(AFTER_THE_TERM);
      const [sent, proposed] = await Promise.all([
        act(api, pi, "inviteAgain", { id, idempotencyKey: randomUUID() }),
        act(api, applicant, "proposeOfficer", { applicationId, ...aProposal(officer.email) }),
      ]);
      const outcome = [sent.codes, proposed.codes];
      expect([
        [[], ["OFFICER_THERE"]],
        [["OFFICER_NOT_THERE"], []],
      ]).toContainEqual(outcome);
      const active = { institutionId: institution.id, state: "PROPOSED" } as const;
      expect(await api.db.prisma.institutionOfficer.count({ where: active })).toBe(1);
    }
  });
});

import { randomUUID } from "node:crypto";
import { aCompleteApplication, anOfficer } from "@regolith/db/testing";
import { toGlobalId } from "../src/graphql/global-id.ts";
import { changeTo, freeAddress } from "./support/address-changes.ts";
import { changesNothingIn } from "./support/directory-state.ts";
import { act, tokenMailedTo } from "./support/institution-requests.ts";
import { anInvitedOfficerOf, aProposal } from "./support/officer-builders.ts";
import { startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

// Only what must not work: every try is refused, and nothing is different afterwards.

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const key = () => ({ idempotencyKey: randomUUID() });

describe("an invitation to endorse", () => {
  it("is sent again by nobody but who proposed and the secretariat: not by an officer, a proposer of another, the invited, nor under a name of something else", async () => {
    const { pi, institution, id, officer: invited } = await anInvitedOfficerOf(api);
    const colleague = await api.signUp("Colleague");
    await anOfficer(api.db.prisma, { institutionId: institution.id, person: colleague });
    const proposer = await api.signUp("Proposer");
    const own = await aCompleteApplication(api.db.prisma, {
      ...{ personId: proposer.id, institutionId: institution.id, asksEndorsement: true },
    });
    await act(api, proposer, "proposeOfficer", {
      applicationId: toGlobalId("Application", own.id),
      ...aProposal(`${randomUUID()}@example.org`),
    });
    const codes = await changesNothingIn(api, async () => [
      (await act(api, colleague, "inviteAgain", { id, ...key() })).codes,
      (await act(api, proposer, "inviteAgain", { id, ...key() })).codes,
      (await act(api, invited, "inviteAgain", { id, ...key() })).codes,
      (await act(api, pi, "inviteAgain", { id: institution.globalId, ...key() })).codes,
      (await act(api, pi, "inviteAgain", { id: "nonsense", ...key() })).codes,
    ]);
    expect(codes).toEqual(Array.from({ length: 5 }, () => ["NOT_FOUND"]));
  });

  it("is answered by nobody with another account, however high their role", async () => {
    const { pi, token } = await anInvitedOfficerOf(api);
    const roles = ["SECRETARIAT", "ADMINISTRATOR", "APPROVER"] as const;
    for (const person of [pi, await api.signUp("Office", roles)]) {
      const codes = await changesNothingIn(api, async () => [
        (await act(api, person, "accept", { token })).codes,
        (await act(api, person, "decline", { token, note: "No." })).codes,
      ]);
      expect(codes).toEqual([["INVITATION_FOR_ANOTHER"], ["INVITATION_FOR_ANOTHER"]]);
    }
  });

  it("gives away the address to nobody but who accepted, once they did, whatever address they have by then", async () => {
    const { id, officer, pi, token } = await anInvitedOfficerOf(api);
    const SEE = `query ($token: String!) { officerInvitation(token: $token) { email } }`;
    const seenBy = async (person: TestPerson | null, link = token) => {
      const variables = { token: link };
      const asked =
        person === null ? api.ask(SEE, { variables }) : api.askAs(person, SEE, variables);
      return (await asked).data.officerInvitation.email as unknown;
    };
    expect(await seenBy(null)).toBe(officer.email);
    await act(api, pi, "inviteAgain", { id, ...key() });
    const newest = await tokenMailedTo(api, officer.email);
    await act(api, officer, "accept", { token: newest });
    const moved = await changeTo(api, officer, freeAddress("geo.example.org"));
    for (const link of [token, newest]) {
      expect([await seenBy(null, link), await seenBy(pi, link)]).toEqual([null, null]);
    }
    expect(await seenBy(moved)).toBe(moved.email);
  });

  it("is not declined by a link that is not its newest, an id, or part of a link", async () => {
    const { pi, id, officer, token } = await anInvitedOfficerOf(api);
    await act(api, pi, "inviteAgain", { id, ...key() });
    const newest = await tokenMailedTo(api, officer.email);
    const codes = await changesNothingIn(api, async () => [
      (await act(api, pi, "decline", { token })).codes,
      (await act(api, pi, "decline", { token: id })).codes,
      (await act(api, pi, "decline", { token: newest.slice(0, -1) })).codes,
      (await act(api, pi, "decline", { token: "" })).codes,
    ]);
    const unknown = ["INVITATION_UNKNOWN"];
    expect(codes).toEqual([["INVITATION_REPLACED"], unknown, unknown, unknown]);
  });
});

import { randomUUID } from "node:crypto";
import { aCompleteApplication } from "@regolith/db/testing";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import type { TestApi } from "../test-api.ts";
import { act, aListedInstitution, officershipOf, tokenMailedTo } from "./institution-requests.ts";

/** Somebody with a complete application from an institution of the directory. */
export async function anApplicantOf(api: TestApi) {
  const pi = await api.signUp("Ada");
  const institution = await aListedInstitution(api);
  const { id } = await aCompleteApplication(api.db.prisma, {
    ...{ personId: pi.id, institutionId: institution.id, asksEndorsement: true },
  });
  return { pi, institution, applicationId: toGlobalId("Application", id) };
}

/** Somebody to propose. */
export const aProposal = (email: string) => ({
  ...{ name: "Ruth Zbinden", email, evidence: "Her page at the institute." },
  idempotencyKey: randomUUID(),
});

/** Somebody proposed by a PI, with an account of the address, who has not answered. */
export async function anInvitedOfficerOf(api: TestApi) {
  const applicant = await anApplicantOf(api);
  const officer = await api.signUp("Ruth");
  const { applicationId, pi } = applicant;
  await act(api, pi, "proposeOfficer", { applicationId, ...aProposal(officer.email) });
  const token = await tokenMailedTo(api, officer.email);
  return { ...applicant, officer, token, id: await officershipOf(api, officer.email) };
}

/** The same, who accepted. */
export async function anAcceptedOfficerOf(api: TestApi) {
  const invited = await anInvitedOfficerOf(api);
  await act(api, invited.officer, "accept", { token: invited.token });
  return invited;
}

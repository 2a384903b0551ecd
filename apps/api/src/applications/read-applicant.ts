import type { Connection } from "@regolith/db";
import { ok, type ApplicantAnswers, type Result } from "@regolith/domain";
import { readInstitution } from "../institutions/read-institution.ts";
import type { SaveApplicantInput } from "./section.inputs.ts";

/** The applicant and the institution, as sent: an institution of the directory has to be there. */
export async function readApplicant(
  db: Connection,
  { id: _id, expectedVersion: _version, institutionId, ...texts }: SaveApplicantInput,
): Promise<Result<ApplicantAnswers>> {
  const listed = await readInstitution(db, institutionId, ["applicant", "institution"]);
  return listed.ok ? ok({ ...texts, institutionId: listed.value }) : listed;
}

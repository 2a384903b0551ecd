import { EMPTY_ANSWERS, type ApplicantAnswers, type Provenance } from "@regolith/domain";
import type { Connection } from "../transaction.ts";

/** What is applied for in an invented world is marked as invented, too. */
export async function provenanceOfNew(db: Connection): Promise<Provenance> {
  const installation = await db.installation.findFirst({ select: { isDemonstration: true } });
  return installation?.isDemonstration === true ? "DEMONSTRATION" : "OPERATOR";
}

/** The first section as far as the applicant's profile answers it. */
export async function applicantFromProfile(
  db: Connection,
  personId: string,
): Promise<ApplicantAnswers> {
  const person = await db.person.findUniqueOrThrow({ where: { id: personId } });
  return {
    ...EMPTY_ANSWERS.APPLICANT,
    fullName: person.name,
    nativeName: person.nativeName ?? "",
    email: person.email,
    orcid: person.orcid ?? "",
    institution: person.institution ?? "",
    institutionId: person.institutionId,
    country: person.country ?? "",
  };
}

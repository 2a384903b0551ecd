import { seesContacts, seesParts, type Capacity } from "../capacity.ts";
import type { Answers, ApplicantAnswers } from "../sections/answers.ts";
import type { TeamMember } from "../sections/team-answers.ts";

/** How the applicant is reached; the others of the team write to each other in the portal. */
export const APPLICANT_CONTACTS = [
  "email",
  "telephone",
  "orcid",
  "address",
] as const satisfies readonly (keyof ApplicantAnswers)[];

/** The answers as somebody reads them: what is not theirs to read is empty. */
export function answersAsSeen(answers: Answers, capacity: Capacity | null): Answers {
  const { APPLICANT, TEAM, UNDERTAKINGS } = answers;
  const members = TEAM.members.map((member) => memberAsSeen(member, capacity));
  const seen = { ...answers, TEAM: { ...TEAM, members } };
  if (seesContacts(capacity)) return seen;
  const hidden = Object.fromEntries(APPLICANT_CONTACTS.map((name) => [name, ""]));
  return {
    ...seen,
    APPLICANT: { ...APPLICANT, ...hidden },
    UNDERTAKINGS: { ...UNDERTAKINGS, signature: "" },
  };
}

function memberAsSeen(member: TeamMember, capacity: Capacity | null): TeamMember {
  return {
    ...member,
    email: seesContacts(capacity) ? member.email : "",
    part: seesParts(capacity) ? member.part : null,
  };
}

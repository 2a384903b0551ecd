import type { MemberPart, TeamMember } from "@regolith/domain";
import type { ApplicationMember } from "./application.ts";
import type { MemberRow } from "./rows.ts";

/** Somebody in the team as the answers have them. */
export function toTeamMember(row: MemberRow): TeamMember {
  const { id, state, fullName, nativeName, email, institution, country, role, contribution } = row;
  return {
    ...{ id, state, fullName, nativeName, email, institution, country, role, contribution },
    part: state === "ACCEPTED" ? toPart(row) : null,
  };
}

/** The same, with how far they joined. */
export function toMember(row: MemberRow): ApplicationMember {
  const { part, invitations, id, personId } = row;
  return {
    ...toTeamMember(row),
    ...{ id, personId, invitation: invitations[0] ?? null },
    saved: { version: part?.version ?? 0, savedAt: part?.savedAt ?? null },
    signedAt: part?.signedAt ?? null,
    completedAt: part?.completedAt ?? null,
  };
}

/** Nobody has a row for it before it was first saved. */
function toPart({ fullName, nativeName, institution, country, ...row }: MemberRow): MemberPart {
  const part = row.part ?? NOTHING;
  return {
    ...{ fullName, nativeName, institution, country, contribution: row.contribution },
    position: part.position,
    department: part.department,
    orcid: part.orcid,
    papers: part.papers,
    facilities: part.facilities,
    restrictions: part.restrictions,
    keepsLoanRules: part.keepsLoanRules,
    returnsMaterial: part.returnsMaterial,
    reportsResults: part.reportsResults,
    acknowledgesOffice: part.acknowledgesOffice,
    declaresTruth: part.declaresTruth,
    signature: part.signature,
  };
}

const NOTHING = {
  ...{ position: "", department: "", orcid: "", papers: "", facilities: "", restrictions: "" },
  ...{ keepsLoanRules: false, returnsMaterial: false, reportsResults: false },
  ...{ acknowledgesOffice: false, declaresTruth: false, signature: "" },
};

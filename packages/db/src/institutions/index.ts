export { findInstitution, findInstitutionByRor, findInstitutions } from "./find-institutions.ts";
export { importRor, type ImportCounts, type ImportOptions } from "./import/import-ror.ts";
export { NotRorV2 } from "./import/read-ror-file.ts";
export { findableBy, type Institution, type InstitutionName } from "./institution.ts";
export {
  countInstitutions,
  listInstitutions,
  type InstitutionCursor,
  type InstitutionFilter,
  type InstitutionPage,
} from "./list-institutions.ts";
export {
  countProposals,
  decideInstitution,
  insertInstitution,
  lockInstitution,
  saveInstitution,
} from "./change-institution.ts";
export { lockPair, mergeInstitutions } from "./merge-institutions.ts";
export {
  acceptOfficer,
  countOfficerMails,
  findInvitedOfficer,
  lockInvitedOfficer,
  renewOfficerLink,
  type OfficerFound,
} from "./officer-invitations.ts";
export {
  activeOfficershipsOf,
  countConfirmedOfficers,
  countOfficers,
  countOfficersProposed,
  findActiveOfficer,
  insertOfficer,
  lockOfficer,
  officersOf,
  readdressOfficer,
  stepOfficer,
  type Officer,
} from "./officers.ts";
export { waitingForEndorsement } from "./waiting-applications.ts";

export { countAttempt, forgetAttempts, forgetOldAttempts, type AttemptLimit } from "./attempts.ts";
export { recordAudit, type AuditRecord } from "./audit.ts";
export {
  findDemonstrationPeople,
  findPeople,
  findPerson,
  findPersonByEmail,
  holdAddress,
} from "./find-people.ts";
export {
  countPeople,
  listPeople,
  type PersonCursor,
  type PersonFilter,
  type PersonPage,
} from "./list-people.ts";
export type { Person } from "./person.ts";
export { grantRole, revokeRole, roleHistories, type RoleChange, type RoleGrant } from "./roles.ts";
export { saveMailSettings, saveProfile } from "./save-profile.ts";
export { isDemonstration } from "./installation.ts";
export { grantFirstAdministrator, type FirstAdministrator } from "./first-administrator.ts";

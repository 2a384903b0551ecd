import { normalEmail } from "../people/email.ts";
import type { Actor } from "../people/roles.ts";
import type { ApplicationStatus } from "./status.ts";

/** What decides who somebody is to an application. */
export interface Membership {
  readonly status: ApplicationStatus;
  /** The responsible user. */
  readonly personId: string;
  readonly teamEmails: readonly string[];
}

export const DECIDING_ROLES = ["SECRETARIAT", "APPROVER"] as const;
export type DecidingRole = (typeof DECIDING_ROLES)[number];

/** Roles that read every application once it was submitted. The administrator is not among them. */
export const READING_ROLES = ["SECRETARIAT", "APPROVER", "CURATOR", "AUDITOR"] as const;

/**
 * What somebody is to one application.
 * MEMBER works in its team and holds an office role: reads what the applicant reads, and decides nothing.
 */
export type Capacity =
  | { readonly kind: "PI" }
  | { readonly kind: "OFFICE"; readonly roles: readonly DecidingRole[] }
  | { readonly kind: "READER" }
  | { readonly kind: "MEMBER" };

/** Null means that the application does not exist for this person. */
export function capacityIn(application: Membership, actor: Actor): Capacity | null {
  if (application.personId === actor.id) return { kind: "PI" };
  const reads = READING_ROLES.some((role) => actor.roles.includes(role));
  if (application.status === "DRAFT" || !reads) return null;
  if (isTeamMember(application, actor)) return { kind: "MEMBER" };
  const roles = DECIDING_ROLES.filter((role) => actor.roles.includes(role));
  return roles.length > 0 ? { kind: "OFFICE", roles } : { kind: "READER" };
}

/** The applicant's side reads the public status only. */
export function seesOfficeStatus(capacity: Capacity | null): boolean {
  return capacity?.kind === "OFFICE" || capacity?.kind === "READER";
}

function isTeamMember({ teamEmails }: Membership, { email }: Actor): boolean {
  const own = normalEmail(email);
  return teamEmails.some((member) => normalEmail(member) === own);
}

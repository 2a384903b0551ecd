import { isNamedBy, type Actor } from "../people/roles.ts";
import { isUnsubmitted, type ApplicationStatus } from "./status.ts";

/** What decides who somebody is to an application. */
export interface Membership {
  readonly status: ApplicationStatus;
  /** The responsible user. */
  readonly personId: string;
  /** Those who accepted to join the team. */
  readonly memberIds: readonly string[];
  /** Those who were responsible user or joined the team before, and are no longer either. */
  readonly formerIds: readonly string[];
  /** Addresses of all whom the applicant named as team, joined or not; whoever declined belongs to it no more. */
  readonly teamEmails: readonly string[];
  /** The institution asked to endorse it; null when none ever was. */
  readonly endorserId: string | null;
}

export const DECIDING_ROLES = ["SECRETARIAT", "APPROVER"] as const;
export type DecidingRole = (typeof DECIDING_ROLES)[number];

/** Roles that read every application once it was submitted. The administrator is not among them. */
export const READING_ROLES = ["SECRETARIAT", "APPROVER", "CURATOR", "AUDITOR"] as const;

export const CAPACITIES = [
  "PI",
  "CO_INVESTIGATOR",
  "OFFICER",
  "OFFICE",
  "READER",
  "NAMED_IN_OFFICE",
] as const satisfies readonly Capacity["kind"][];

/**
 * What somebody is to one application.
 * CO_INVESTIGATOR joined the team: reads what the applicant reads and fills an own part.
 * NAMED_IN_OFFICE is named as team, or was of it, and holds an office role: reads what the applicant reads, and decides nothing.
 * OFFICER speaks for the institution that was asked to endorse it.
 */
export type Capacity =
  | { readonly kind: "PI" }
  | { readonly kind: "CO_INVESTIGATOR" }
  | { readonly kind: "OFFICER" }
  | { readonly kind: "OFFICE"; readonly roles: readonly DecidingRole[] }
  | { readonly kind: "READER" }
  | { readonly kind: "NAMED_IN_OFFICE" };

/** Null means that the application does not exist for this person. */
export function capacityIn(application: Membership, actor: Actor): Capacity | null {
  if (application.personId === actor.id) return { kind: "PI" };
  if (application.memberIds.includes(actor.id)) return { kind: "CO_INVESTIGATOR" };
  const isNamed = isNamedInTeam(application, actor) || application.formerIds.includes(actor.id);
  const office = isNamed ? null : officeCapacity(application, actor);
  if (office !== null) return office;
  if (!isNamed && speaksForEndorser(application, actor)) return { kind: "OFFICER" };
  return isNamed && readsFor(application, actor) ? { kind: "NAMED_IN_OFFICE" } : null;
}

/** The applicant's side reads the public status only. */
export function seesOfficeStatus(capacity: Capacity | null): boolean {
  return capacity?.kind === "OFFICE" || capacity?.kind === "READER";
}

/** How the applicant and the team are reached, and the applicant's signature: who wrote it, and the office. */
export function seesContacts(capacity: Capacity | null): boolean {
  return capacity?.kind === "PI" || seesOfficeStatus(capacity);
}

/** What members say of themselves beyond name, institution, role and contribution: the office alone. */
export function seesParts(capacity: Capacity | null): boolean {
  return seesOfficeStatus(capacity);
}

function officeCapacity(application: Membership, actor: Actor): Capacity | null {
  if (!readsFor(application, actor)) return null;
  const roles = DECIDING_ROLES.filter((role) => actor.roles.includes(role));
  return roles.length > 0 ? { kind: "OFFICE", roles } : { kind: "READER" };
}

function readsFor({ status }: Membership, { roles }: Actor): boolean {
  return !isUnsubmitted(status) && READING_ROLES.some((role) => roles.includes(role));
}

/** Once asked, an institution follows the application; a draft is the team's alone. */
function speaksForEndorser({ status, endorserId }: Membership, { officerOf }: Actor): boolean {
  return status !== "DRAFT" && endorserId !== null && officerOf.includes(endorserId);
}

function isNamedInTeam({ teamEmails }: Membership, actor: Actor): boolean {
  return teamEmails.some((member) => isNamedBy(actor, member));
}

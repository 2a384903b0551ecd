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
  /** Those who accepted to review it. */
  readonly reviewerIds: readonly string[];
  /** Members of the panel that has it on its agenda. */
  readonly voterIds: readonly string[];
  /** Those with a conflict of interest on record that stands. */
  readonly conflictedIds: readonly string[];
}

export const DECIDING_ROLES = ["SECRETARIAT", "CURATOR", "CHAIR", "APPROVER"] as const;
export type DecidingRole = (typeof DECIDING_ROLES)[number];

/** Who may review or vote. */
export const COMMITTEE_ROLES = ["REVIEWER", "CHAIR"] as const;

/**
 * Roles that read every application once it was submitted. The administrator is not among them; the chair does so,
 * too, where no conflict of interest is on record.
 */
export const READING_ROLES = ["SECRETARIAT", "APPROVER", "CURATOR", "AUDITOR"] as const;

export const CAPACITIES = [
  "PI",
  "CO_INVESTIGATOR",
  "OFFICER",
  "OFFICE",
  "READER",
  "COMMITTEE",
  "NAMED_IN_OFFICE",
] as const satisfies readonly Capacity["kind"][];

/**
 * What somebody is to one application.
 * CO_INVESTIGATOR joined the team: reads what the applicant reads and fills an own part.
 * NAMED_IN_OFFICE is named as team, or was of it, and holds an office role: reads what the applicant reads, and decides nothing.
 * OFFICER speaks for the institution that was asked to endorse it.
 * COMMITTEE reviews it or votes on it, without a conflict of interest.
 */
export type Capacity =
  | { readonly kind: "PI" }
  | { readonly kind: "CO_INVESTIGATOR" }
  | { readonly kind: "OFFICER" }
  | { readonly kind: "OFFICE"; readonly roles: readonly DecidingRole[] }
  | { readonly kind: "READER" }
  | { readonly kind: "COMMITTEE" }
  | { readonly kind: "NAMED_IN_OFFICE" };

/** Null means that the application does not exist for this person. */
export function capacityIn(application: Membership, actor: Actor): Capacity | null {
  if (application.personId === actor.id) return { kind: "PI" };
  if (application.memberIds.includes(actor.id)) return { kind: "CO_INVESTIGATOR" };
  const isNamed = isNamedInTeam(application, actor) || application.formerIds.includes(actor.id);
  const office = isNamed ? null : officeCapacity(application, actor);
  if (office !== null) return office;
  if (!isNamed && isOfCommittee(application, actor)) return { kind: "COMMITTEE" };
  if (!isNamed && speaksForEndorser(application, actor)) return { kind: "OFFICER" };
  return isNamed && readsFor(application, actor) ? { kind: "NAMED_IN_OFFICE" } : null;
}

/** Whether somebody is of the office, whatever they may decide there. */
export function isOfOffice(capacity: Capacity | null): boolean {
  return capacity?.kind === "OFFICE" || capacity?.kind === "READER";
}

/** The applicant's side reads the public status only. */
export function seesOfficeStatus(capacity: Capacity | null): boolean {
  return isOfOffice(capacity) || capacity?.kind === "COMMITTEE";
}

/** How the applicant and the team are reached, and the applicant's signature: who wrote it, and the office. */
export function seesContacts(capacity: Capacity | null): boolean {
  return capacity?.kind === "PI" || isOfOffice(capacity);
}

/** What members say of themselves beyond name, institution, role and contribution: the office and the committee. */
export function seesParts(capacity: Capacity | null): boolean {
  return seesOfficeStatus(capacity);
}

function officeCapacity(application: Membership, actor: Actor): Capacity | null {
  if (isUnsubmitted(application.status)) return null;
  const roles = DECIDING_ROLES.filter(
    (role) => actor.roles.includes(role) && (role !== "CHAIR" || !isConflicted(application, actor)),
  );
  if (roles.length > 0) return { kind: "OFFICE", roles };
  return readsFor(application, actor) ? { kind: "READER" } : null;
}

/** Who accepted to review it or votes on it, and has no conflict of interest. */
function isOfCommittee(application: Membership, actor: Actor): boolean {
  const { status, reviewerIds, voterIds } = application;
  const isOneOfIt = COMMITTEE_ROLES.some((role) => actor.roles.includes(role));
  const isAsked = reviewerIds.includes(actor.id) || voterIds.includes(actor.id);
  const mayKnow = !isUnsubmitted(status) && !isConflicted(application, actor);
  return isOneOfIt && isAsked && mayKnow;
}

function isConflicted({ conflictedIds }: Membership, { id }: Actor): boolean {
  return conflictedIds.includes(id);
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

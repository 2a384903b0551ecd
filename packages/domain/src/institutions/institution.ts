import { holds, type Actor } from "../people/roles.ts";

/**
 * PROPOSED waits for the secretariat. CLOSED no longer exists, and is kept for what refers to it.
 * REFUSED was proposed, and is none.
 */
export const INSTITUTION_STATES = ["PROPOSED", "LISTED", "CLOSED", "REFUSED"] as const;
export type InstitutionState = (typeof INSTITUTION_STATES)[number];

/** LABEL is a full name. */
export const INSTITUTION_NAME_KINDS = ["LABEL", "ALIAS", "ACRONYM"] as const;
export type InstitutionNameKind = (typeof INSTITUTION_NAME_KINDS)[number];

/** Who keeps the directory: adds, changes, confirms, merges. */
export function keepsDirectory(actor: Pick<Actor, "roles">): boolean {
  return holds(actor, "SECRETARIAT");
}

/** Who reads what the public does not: proposals, officers, evidence. */
export function readsDirectoryOffice(actor: Pick<Actor, "roles">): boolean {
  return keepsDirectory(actor) || holds(actor, "AUDITOR");
}

/** What everybody may look up; proposals are for the office and who made them. */
const PUBLIC_STATES: readonly InstitutionState[] = ["LISTED", "CLOSED"];

/** Whether an institution exists for somebody; null for a visitor. */
export function seesInstitution(
  institution: { readonly state: InstitutionState; readonly proposedById: string | null },
  actor: Pick<Actor, "id" | "roles"> | null,
): boolean {
  if (PUBLIC_STATES.includes(institution.state)) return true;
  return actor !== null && (institution.proposedById === actor.id || readsDirectoryOffice(actor));
}

/** Of the states asked for, those whose lists are for this reader. */
export function statesShown(
  asked: readonly InstitutionState[],
  actor: Pick<Actor, "roles"> | null,
): readonly InstitutionState[] {
  if (actor !== null && readsDirectoryOffice(actor)) return asked;
  return asked.filter((state) => PUBLIC_STATES.includes(state));
}

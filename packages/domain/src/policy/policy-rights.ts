import { READING_ROLES } from "../applications/capacity.ts";
import { holds, type Actor, type Role } from "../people/roles.ts";

const READERS: readonly Role[] = [...READING_ROLES, "CHAIR", "ADMINISTRATOR"];

/** The rules of the programme are changed by administrators only. */
export function managesPolicy(actor: Pick<Actor, "roles">): boolean {
  return holds(actor, "ADMINISTRATOR");
}

/** Who reads who changed the rules, when and why. The rules themselves are public. */
export function readsPolicyHistory({ roles }: Pick<Actor, "roles">): boolean {
  return READERS.some((role) => roles.includes(role));
}

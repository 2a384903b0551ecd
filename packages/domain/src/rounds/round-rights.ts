import { READING_ROLES } from "../applications/capacity.ts";
import { holds, type Actor, type Role } from "../people/roles.ts";

const READERS: readonly Role[] = [...READING_ROLES, "CHAIR"];

/** Rounds are prepared, changed and published by the secretariat. */
export function managesRounds(actor: Pick<Actor, "roles">): boolean {
  return holds(actor, "SECRETARIAT");
}

/** Who sees rounds that are not published yet, and how many applied. */
export function readsRoundsOffice({ roles }: Pick<Actor, "roles">): boolean {
  return READERS.some((role) => roles.includes(role));
}

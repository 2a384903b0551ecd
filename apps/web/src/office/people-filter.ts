import type { PersonFilter, Role } from "@regolith/client";
import { ROLES } from "@regolith/domain";
import { type SearchParams, single } from "./work-list-query.ts";

/** What the address of the list of people asks for. */
export type PeopleFilter = { readonly text: string; readonly role: Role | null };

export function readPeopleFilter(params: SearchParams): PeopleFilter {
  const role = single(params.role);
  return {
    text: single(params.text).slice(0, 200),
    role: ROLES.find((known) => known === role) ?? null,
  };
}

export function personFilterOf({ text, role }: PeopleFilter): PersonFilter {
  return { ...(text && { text }), ...(role && { role }) };
}

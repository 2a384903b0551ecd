import type { PersonFilter, Role } from "@regolith/client";
import { ROLES } from "@regolith/domain";
import { FILTER_TEXT_MAX } from "../components/filter-form/filter-form.tsx";
import { type SearchParams, single } from "./work-list-query.ts";

/** What the address of the list of people asks for. */
export type PeopleFilter = { readonly text: string; readonly role: Role | null };

export function readPeopleFilter(params: SearchParams): PeopleFilter {
  const role = single(params.role);
  return {
    text: single(params.text).slice(0, FILTER_TEXT_MAX),
    role: ROLES.find((known) => known === role) ?? null,
  };
}

export function personFilterOf({ text, role }: PeopleFilter): PersonFilter {
  return { ...(text && { text }), ...(role && { role }) };
}

import type { ApplicationFilter, ApplicationOrder } from "@regolith/client";
import {
  readWorkListQuery,
  statusesOf,
  WORK_LIST_FILTERS,
  type WorkListFilter,
  type WorkListQuery,
  type WorkListSort,
  writeWorkListQuery,
} from "@regolith/domain";

const orders: Readonly<Record<WorkListSort, ApplicationOrder>> = {
  waiting: { field: "WAITING", direction: "DESC" },
  updated: { field: "UPDATED", direction: "DESC" },
  number: { field: "NUMBER", direction: "ASC" },
};

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

export function orderOf(query: WorkListQuery): ApplicationOrder {
  return orders[query.sort];
}

/** The filter for the list itself; counts leave out what they count by. */
export function filterOf(query: WorkListQuery): ApplicationFilter {
  const statuses = statusesOf(query.status);
  const chosen = chosenFilters(query).map((name) => [name, query[name]]);
  return {
    scope: "OFFICE",
    ...(statuses !== null && { status: [...statuses] }),
    ...(Object.fromEntries(chosen) as Partial<ApplicationFilter>),
  };
}

/** Filters that narrow the list now, in the order they stand in. */
export function chosenFilters(query: WorkListQuery): readonly WorkListFilter[] {
  return WORK_LIST_FILTERS.filter((name) => query[name] !== "");
}

/** The same list without any filter but the status. */
export const NO_FILTERS = Object.fromEntries(
  Object.entries(readWorkListQuery({})).filter(([name]) => name !== "status" && name !== "sort"),
) as Omit<WorkListQuery, "status" | "sort">;

/** The parameters of the list's address. */
export function workListSearch(query: WorkListQuery): string {
  return new URLSearchParams(writeWorkListQuery(query)).toString();
}

/** The address of the list with some of its answers changed; paging starts anew. */
export function workListHref(query: WorkListQuery, changes: Partial<WorkListQuery>): string {
  return `/office?${workListSearch({ ...query, ...changes })}`;
}

/** One value of the address; the first when it is given twice. */
export function single(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value)?.trim() ?? "";
}

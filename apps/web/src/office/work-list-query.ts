import type { ApplicationFilter, ApplicationOrder, ApplicationStatus } from "@regolith/client";
import { APPLICATION_STATUSES, whoActsNow } from "@regolith/domain";

/** Statuses the office can see; drafts are the applicant's alone. */
export const officeStatuses = APPLICATION_STATUSES.filter((status) => status !== "DRAFT");

export const workListSorts = ["waiting", "updated", "number"] as const;
export type WorkListSort = (typeof workListSorts)[number];

const orders: Readonly<Record<WorkListSort, ApplicationOrder>> = {
  waiting: { field: "WAITING", direction: "DESC" },
  updated: { field: "UPDATED", direction: "DESC" },
  number: { field: "NUMBER", direction: "ASC" },
};

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** Statuses in which somebody has to act. */
export const openStatuses = officeStatuses.filter((status) => whoActsNow(status) !== "NOBODY");

/** Which applications: those somebody has to act on, all of them, or those in one status. */
export type WorkListView = "OPEN" | "ALL" | ApplicationStatus;

/** What the address of the work list asks for; unknown values count as not given. */
export type WorkListQuery = {
  readonly status: WorkListView;
  readonly round: string;
  readonly text: string;
  readonly sort: WorkListSort;
};

export function readWorkListQuery(params: SearchParams): WorkListQuery {
  const status = single(params.status);
  const sort = single(params.sort);
  return {
    status: status === "ALL" ? "ALL" : (officeStatuses.find((known) => known === status) ?? "OPEN"),
    round: single(params.round),
    text: single(params.text).slice(0, 200),
    sort: workListSorts.find((known) => known === sort) ?? "waiting",
  };
}

export function orderOf(query: WorkListQuery): ApplicationOrder {
  return orders[query.sort];
}

/** The filter for the list itself; the counts per status leave the status out. */
export function filterOf({ status, round, text }: WorkListQuery): ApplicationFilter {
  return {
    scope: "OFFICE",
    ...(status !== "ALL" && { status: status === "OPEN" ? openStatuses : [status] }),
    ...(round && { round }),
    ...(text && { text }),
  };
}

/** The address of the list with some of its answers changed; paging starts anew. */
export function workListHref(query: WorkListQuery, changes: Partial<WorkListQuery>): string {
  const next = { ...query, ...changes };
  const params = new URLSearchParams();
  if (next.status !== "OPEN") params.set("status", next.status);
  if (next.round) params.set("round", next.round);
  if (next.text) params.set("text", next.text);
  if (next.sort !== "waiting") params.set("sort", next.sort);
  const search = params.toString();
  return search === "" ? "/office" : `/office?${search}`;
}

/** One value of the address; the first when it is given twice. */
export function single(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value)?.trim() ?? "";
}

import {
  APPLICATION_STATUSES,
  APPLICATION_TYPES,
  isUnsubmitted,
  whoActsNow,
  type ApplicationStatus,
  type ApplicationType,
} from "./status.ts";

/** Statuses the office can see; what is not submitted is the applicant's and the institution's. */
export const OFFICE_STATUSES = APPLICATION_STATUSES.filter((status) => !isUnsubmitted(status));

/** Statuses in which somebody has to act. */
export const OPEN_STATUSES = OFFICE_STATUSES.filter((status) => whoActsNow(status) !== "NOBODY");

export const WORK_LIST_SORTS = ["waiting", "updated", "number"] as const;
export type WorkListSort = (typeof WORK_LIST_SORTS)[number];

/** Which applications: those somebody has to act on, all of them, or those in one status. */
export type WorkListView = "OPEN" | "ALL" | ApplicationStatus;

/** What one looks for in the office's list; empty text where nothing is chosen. */
export interface WorkListQuery {
  readonly status: WorkListView;
  /** Words in number, title, person or institution. */
  readonly text: string;
  /** Code of a round. */
  readonly round: string;
  /** Code of a mission that a sample asked for came from. */
  readonly mission: string;
  readonly institution: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Id of the responsible user. */
  readonly person: string;
  readonly type: ApplicationType | "";
  readonly sort: WorkListSort;
}

/** Filters beside the status; each narrows the list. */
export const WORK_LIST_FILTERS = [
  "text",
  "round",
  "mission",
  "institution",
  "country",
  "person",
  "type",
] as const satisfies readonly (keyof WorkListQuery)[];
export type WorkListFilter = (typeof WORK_LIST_FILTERS)[number];

/** Longest words to look for, in UTF-16 units. */
export const WORK_LIST_TEXT_MAX = 200;
/** Longest value of another filter; no institution's name is longer. */
const VALUE_MAX = 400;

type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Reads an address's parameters; what is not known counts as not given. */
export function readWorkListQuery(parameters: Parameters): WorkListQuery {
  const value = (name: string, max = VALUE_MAX) =>
    one(parameters[name]).slice(0, max).toWellFormed();
  const status = value("status");
  const view = status === "ALL" ? status : OFFICE_STATUSES.find((known) => known === status);
  return {
    status: view ?? "OPEN",
    text: value("text", WORK_LIST_TEXT_MAX),
    round: value("round"),
    mission: value("mission"),
    institution: value("institution"),
    country: value("country"),
    person: value("person"),
    type: APPLICATION_TYPES.find((known) => known === value("type")) ?? "",
    sort: WORK_LIST_SORTS.find((known) => known === value("sort")) ?? "waiting",
  };
}

/** The parameters that say this, in a fixed order, so that equal queries are written alike. */
export function writeWorkListQuery(query: WorkListQuery): [string, string][] {
  const filters = WORK_LIST_FILTERS.map((name): [string, string] => [name, query[name]]);
  return [
    ["status", query.status],
    ...filters.filter(([, value]) => value !== ""),
    ...(query.sort === "waiting" ? [] : [["sort", query.sort] as [string, string]]),
  ];
}

/** The statuses a view holds; null for all that the office sees. */
export function statusesOf(view: WorkListView): readonly ApplicationStatus[] | null {
  if (view === "ALL") return null;
  return view === "OPEN" ? OPEN_STATUSES : [view];
}

function one(value: string | readonly string[] | undefined): string {
  const first = typeof value === "object" ? value[0] : value;
  return (first ?? "").replaceAll("\0", "").trim();
}

import type { ApplicationFilter } from "@regolith/db";
import {
  readWorkListQuery,
  statusesOf,
  writeWorkListQuery,
  type WorkListQuery,
} from "@regolith/domain";
import { filterOf } from "./application-page.ts";

/** What the parameters of the list's address ask for; of a parameter given twice the first counts. */
export function readWorkListAddress(search: string): WorkListQuery {
  const parameters = new URLSearchParams(search);
  const first = [...parameters.keys()].map((name) => [name, parameters.get(name) ?? ""] as const);
  return readWorkListQuery(Object.fromEntries(first));
}

/** The same, written the one way it is always written. */
export function writeWorkListAddress(query: WorkListQuery): string {
  return new URLSearchParams(writeWorkListQuery(query)).toString();
}

/** What the list holds, as its store takes it. */
export function filterOfWorkList({
  status,
  type,
  sort: _,
  ...filters
}: WorkListQuery): ApplicationFilter {
  return filterOf({
    ...filters,
    scope: "OFFICE",
    status: statusesOf(status),
    type: type === "" ? null : type,
  });
}

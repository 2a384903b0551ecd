import { readWorkListQuery, writeWorkListQuery, type WorkListQuery } from "@regolith/domain";

/** What the parameters of the list's address ask for; a parameter given twice counts once. */
export function readWorkListAddress(search: string): WorkListQuery {
  const parameters = new URLSearchParams(search);
  const first = [...parameters.keys()].map((name) => [name, parameters.get(name) ?? ""] as const);
  return readWorkListQuery(Object.fromEntries(first));
}

/** The same, written the one way it is always written. */
export function normalWorkListAddress(search: string): string {
  return new URLSearchParams(writeWorkListQuery(readWorkListAddress(search))).toString();
}

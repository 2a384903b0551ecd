import { findPeople, type Connection } from "@regolith/db";
import type { Role } from "@regolith/domain";

/** Whether somebody holds a role now. */
export async function isHolderOf(tx: Connection, personId: string, role: Role): Promise<boolean> {
  return (await findPeople(tx, [personId])).get(personId)?.roles.includes(role) ?? false;
}

/** Names of people, by their rows' ids; those that do not exist are not among them. */
export async function namesOf(
  tx: Connection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = await findPeople(tx, ids);
  return new Map([...found].map(([id, { name }]) => [id, name]));
}

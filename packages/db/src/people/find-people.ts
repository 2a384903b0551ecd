import type { Connection } from "../transaction.ts";
import { toPerson, WITH_ROLES, type Person } from "./person.ts";

/** The people of these ids; those that do not exist are not among them. */
export async function findPeople(
  db: Connection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Person>> {
  const rows = await db.person.findMany({ where: { id: { in: [...ids] } }, include: WITH_ROLES });
  return new Map(rows.map((row) => [row.id, toPerson(row)]));
}

export async function findPerson(db: Connection, id: string): Promise<Person | null> {
  return (await findPeople(db, [id])).get(id) ?? null;
}

/** The invented people one can sign in as, with their roles, those with the fewest first. */
export async function findDemonstrationPeople(db: Connection): Promise<Person[]> {
  const rows = await db.person.findMany({
    where: {
      provenance: "DEMONSTRATION",
      email: { endsWith: "@demo.test" },
      accounts: { some: { password: { not: null } } },
    },
    include: WITH_ROLES,
    orderBy: { email: "asc" },
  });
  return rows.map(toPerson).sort((one, other) => one.roles.length - other.roles.length);
}

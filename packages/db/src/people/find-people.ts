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

/** Whoever has an account of this address, in lower case. */
export async function findPersonByEmail(db: Connection, email: string): Promise<Person | null> {
  const row = await db.person.findUnique({ where: { email }, include: WITH_ROLES });
  return row && toPerson(row);
}

/** The address of somebody; until the transaction ends, whoever changes it waits. */
export async function holdAddress(tx: Connection, personId: string): Promise<string> {
  const [row] = await tx.$queryRaw<{ email: string }[]>`
    select "email" from "Person" where "id" = ${personId}::uuid for key share`;
  if (row === undefined) throw new Error("Whoever has a session is there");
  return row.email;
}

/** Who is offered to sign in as, in this order; the other invented people only apply. */
const OFFERED = [
  "researcher",
  "researcher2",
  "coinvestigator",
  "officer",
  "secretariat",
  "curator",
  "approver",
  "reviewer",
  "reviewer2",
  "reviewer3",
  "chair",
  "chair2",
  "auditor",
  "administrator",
].map((name) => `${name}@demo.test`);

/** The invented people one is offered to sign in as, with their roles. */
export async function findDemonstrationPeople(db: Connection): Promise<Person[]> {
  const rows = await db.person.findMany({
    where: {
      provenance: "DEMONSTRATION",
      email: { in: OFFERED },
      accounts: { some: { password: { not: null } } },
    },
    include: WITH_ROLES,
  });
  const byEmail = new Map(rows.map((row) => [row.email, toPerson(row)]));
  return OFFERED.flatMap((email) => byEmail.get(email) ?? []);
}

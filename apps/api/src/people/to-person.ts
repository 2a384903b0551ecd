import { findPeople, roleHistories, type Person as PersonRow, type RoleGrant } from "@regolith/db";
import { managesPeople } from "@regolith/domain";
import type { Context } from "../context.ts";
import { toGlobalId } from "../graphql/global-id.ts";

/** What is between the portal and the person. */
type Private = Pick<PersonRow, "email" | "emailVerified" | "language" | "mailFrequency">;

/** A person as the API shows them to one viewer; what belongs to it is resolved by `personId`. */
export interface ShownPerson extends Omit<PersonRow, "id" | keyof Private | "formerEmails"> {
  readonly __typename: "Person";
  readonly id: string;
  /** The row's UUID, never shown. */
  readonly personId: string;
  readonly email: Private["email"] | null;
  readonly emailVerified: Private["emailVerified"] | null;
  readonly language: Private["language"] | null;
  readonly mailFrequency: Private["mailFrequency"] | null;
}

/** Somebody as the viewer may see them; who exists at all for the viewer is the caller's question. */
export async function loadPerson(context: Context, id: string): Promise<ShownPerson | null> {
  const people = context.loaders.of("people", async (ids: readonly string[]) => {
    const found = await findPeople(context.db.prisma, ids);
    return ids.map((one) => found.get(one) ?? null);
  });
  const person = await people.load(id);
  return person && show(context, person);
}

/** Somebody whom nothing but their id leads to: oneself, and anybody for administrators. */
export async function loadOwnOrManaged(context: Context, id: string): Promise<ShownPerson | null> {
  return knowsAllOf(context, id) ? loadPerson(context, id) : null;
}

/** What was read of a person before a change is read anew. */
export function forgetPerson({ loaders }: Context, id: string): void {
  for (const key of ["people", "role histories"]) loaders.forget(key, id);
}

/** For administrators; to others there is none. */
export async function roleHistoryOf(context: Context, id: string): Promise<readonly RoleGrant[]> {
  const { actor, loaders, db } = context;
  if (actor === null || !managesPeople(actor)) return [];
  const histories = loaders.of("role histories", async (ids: readonly string[]) => {
    const found = await roleHistories(db.prisma, ids);
    return ids.map((one) => found.get(one) ?? []);
  });
  return histories.load(id);
}

export function knowsAllOf({ actor }: Pick<Context, "actor">, personId: string): boolean {
  return actor !== null && (actor.id === personId || managesPeople(actor));
}

function show(
  context: Context,
  { email, emailVerified, language, mailFrequency, formerEmails: _, ...person }: PersonRow,
): ShownPerson {
  const known = knowsAllOf(context, person.id)
    ? { email, emailVerified, language, mailFrequency }
    : { email: null, emailVerified: null, language: null, mailFrequency: null };
  const id = toGlobalId("Person", person.id);
  const institutionId =
    person.institutionId === null ? null : toGlobalId("Institution", person.institutionId);
  return { ...person, __typename: "Person", id, personId: person.id, institutionId, ...known };
}

import { READING_ROLES, type Actor } from "@regolith/domain";
import { Prisma } from "../generated/client.ts";

/**
 * The applications that exist for somebody, as a condition on `"Application" a`: their own, and for the
 * office's readers all that were submitted. Every read goes through it; it is `capacityIn` told to the database.
 */
export function visibleTo(actor: Actor): Prisma.Sql {
  const own = Prisma.sql`a."personId" = ${actor.id}::uuid`;
  return readsForOffice(actor) ? Prisma.sql`(${own} or a."status" <> 'DRAFT')` : own;
}

/** What the office's list holds for somebody: all that were submitted by others. */
export function inOfficeOf(actor: Actor): Prisma.Sql {
  if (!readsForOffice(actor)) return Prisma.sql`false`;
  return Prisma.sql`(a."personId" <> ${actor.id}::uuid and a."status" <> 'DRAFT')`;
}

/** Whether somebody reads applications of others. */
export function readsForOffice({ roles }: Actor): boolean {
  return READING_ROLES.some((role) => roles.includes(role));
}

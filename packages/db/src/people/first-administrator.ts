import { normalEmail } from "@regolith/domain";
import type { Database } from "../connect.ts";
import { recordAudit } from "./audit.ts";

export type FirstAdministrator = "GRANTED" | "NO_ACCOUNT" | "THERE_IS_ONE";

/**
 * Makes somebody with an account the first administrator of an installation that has none. Everybody
 * after that is named by an administrator.
 */
export async function grantFirstAdministrator(
  { prisma }: Pick<Database, "prisma">,
  { email, at }: { readonly email: string; readonly at: Date },
): Promise<FirstAdministrator> {
  return prisma.$transaction(async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('regolith administrators'))`;
    const role = "ADMINISTRATOR";
    const holders = await tx.roleGrant.count({ where: { role, revokedAt: null } });
    if (holders > 0) return "THERE_IS_ONE";
    const person = await tx.person.findUnique({ where: { email: normalEmail(email) } });
    if (person === null) return "NO_ACCOUNT";
    await tx.roleGrant.create({ data: { personId: person.id, role, grantedAt: at } });
    const event = { at, actorId: null, action: "role.granted", personId: person.id };
    await recordAudit(tx, { ...event, details: { role } });
    return "GRANTED";
  });
}

import type { Database } from "../connect.ts";

/** Deletes links that do nothing any more: with them go addresses and names of people who have no account. */
export async function forgetEndedLinks(
  { prisma }: Pick<Database, "prisma">,
  now: Date,
): Promise<void> {
  const ended = { where: { expiresAt: { lte: now } } };
  await prisma.signUp.deleteMany(ended);
  await prisma.accountLink.deleteMany(ended);
}

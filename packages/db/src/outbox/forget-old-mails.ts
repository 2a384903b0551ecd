import { DAY_MS } from "@regolith/domain";
import type { Database } from "../connect.ts";

const KEPT_DAYS = 90;

/** Deletes mails that left long ago; those that never left stay until an administrator has seen to them. */
export async function forgetOldMails(
  { prisma }: Pick<Database, "prisma">,
  now: Date,
): Promise<void> {
  const before = new Date(now.getTime() - KEPT_DAYS * DAY_MS);
  await prisma.outboxMail.deleteMany({ where: { state: "SENT", sentAt: { lt: before } } });
  await prisma.demonstrationMail.deleteMany({ where: { sentAt: { lt: before } } });
}

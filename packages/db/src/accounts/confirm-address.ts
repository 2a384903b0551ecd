import { linkEndsAt } from "@regolith/domain";
import type { Database } from "../connect.ts";
import { enqueueMail } from "../outbox/enqueue-mail.ts";
import { recordAudit } from "../people/audit.ts";
import { keepLink, takeLink } from "./links.ts";

type Db = Pick<Database, "prisma">;

/** Mails a link with which somebody who has an account shows that its address is theirs. */
export async function sendConfirmation(
  { prisma }: Db,
  { personId, at }: { readonly personId: string; readonly at: Date },
): Promise<void> {
  await prisma.$transaction(async (tx) => {
    const person = await tx.person.findUnique({ where: { id: personId } });
    if (person === null || person.emailVerified) return;
    const { email: address, language } = person;
    const endsAt = linkEndsAt("CONFIRM_EMAIL", at);
    const kind = "CONFIRM_EMAIL";
    const secret = await keepLink(tx, { kind, personId, email: address, at, endsAt });
    const params = { secret, endsAt: endsAt.toISOString() };
    await enqueueMail(tx, { template: kind, params, address, language, personId, at });
  });
}

/** Takes the link, and the address as shown; null when the link does nothing any more. */
export async function confirmAddress(
  { prisma }: Db,
  { secret, at }: { readonly secret: string; readonly at: Date },
): Promise<string | null> {
  return prisma.$transaction(async (tx) => {
    const link = await takeLink(tx, { kind: "CONFIRM_EMAIL", secret, at });
    if (link === null) return null;
    const { personId: id, email } = link;
    // The address may have changed since.
    const { count } = await tx.person.updateMany({
      where: { id, ...(email !== null && { email }) },
      data: { emailVerified: true },
    });
    if (count === 0) return null;
    await recordAudit(tx, { at, actorId: id, action: "email.confirmed", personId: id });
    return id;
  });
}

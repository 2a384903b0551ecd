import { linkEndsAt, type SecretLink } from "@regolith/domain";
import type { Database } from "../connect.ts";
import { refreshConflicts } from "../committee/refresh-conflicts.ts";
import { enqueueMail } from "../outbox/enqueue-mail.ts";
import { recordAudit } from "../people/audit.ts";
import type { Connection } from "../transaction.ts";
import { endLinks, keepLink, lockAccount, lockAddress, takeLink } from "./links.ts";
import { endSessions, replacePassword, tellOfNewPassword } from "./new-password.ts";

/** The address somebody wants their account to have, in lower case. */
export interface AddressWish {
  readonly personId: string;
  readonly email: string;
  readonly at: Date;
}

/** An account with the address it has now. */
export type NewAddress = Pick<AddressWish, "personId" | "email">;

/**
 * Mails the wished address a link, or that it has an account, and tells the present one. Both ways are the same
 * statements, so that nobody learns from outside which it was. A link asked for before ends.
 */
export async function askForAddress(
  { prisma }: Pick<Database, "prisma">,
  { personId, email, at }: AddressWish,
): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await lockAccount(tx, personId);
    const kind = "CHANGE_EMAIL";
    await tx.accountLink.deleteMany({ where: { personId, kind } });
    const endsAt = linkEndsAt(kind, at);
    const secret = await keepLink(tx, { kind, personId, email, at, endsAt });
    const asking = await tx.person.findUniqueOrThrow({ where: { id: personId } });
    const owner = await tx.person.findUnique({ where: { email } });
    if (owner === null) {
      const params = { secret, endsAt: endsAt.toISOString() };
      const mail = { template: kind, params, personId: null } as const;
      await enqueueMail(tx, { ...mail, address: email, language: asking.language, at });
    } else {
      const mail = { template: "ADDRESS_TAKEN", params: {}, personId: owner.id } as const;
      await enqueueMail(tx, { ...mail, address: email, language: owner.language, at });
    }
    await enqueueMail(tx, {
      ...{
        template: "EMAIL_CHANGE_ASKED",
        params: { address: toldTo(asking, email) },
        personId,
        at,
      },
      ...{ address: asking.email, language: asking.language },
    });
    await recordAudit(tx, { at, actorId: personId, action: "email.changeAsked", personId });
  });
}

/**
 * Gives an account the address that a mailed link was for. All other links and sessions of the account end, and
 * the former address is mailed the way back.
 * @returns null when the link does nothing any more, or the address has an account by now
 */
export async function changeAddress(
  tx: Connection,
  given: { readonly secret: string; readonly keptSessionId: string | null; readonly at: Date },
): Promise<NewAddress | null> {
  const { secret, keptSessionId, at } = given;
  const link = await takeLink(tx, { kind: "CHANGE_EMAIL", secret, at });
  if (link === null) return null;
  const moved = await giveAddress(tx, link, at);
  if (moved === null) return null;
  const { personId, before } = moved;
  await endSessions(tx, personId, keptSessionId);
  await endLinks(tx, personId);
  await recordAudit(tx, { at, actorId: personId, action: "email.changed", personId });
  const undo = before.emailVerified ? await keepWayBack(tx, personId, before.email, at) : null;
  await enqueueMail(tx, {
    ...{ template: "EMAIL_CHANGED", params: { address: toldTo(before, moved.email), undo } },
    ...{ personId, at },
    ...{ address: before.email, language: before.language },
  });
  return moved;
}

/**
 * Gives an account back the address that a change took from it, and a new password: whoever changed it knew the
 * one before. All sessions end, and so do the ways back from later changes.
 * @returns null when the link does nothing any more, or the address has another account by now
 */
export async function undoAddressChange(
  tx: Connection,
  given: { readonly secret: string; readonly passwordHash: string; readonly at: Date },
): Promise<NewAddress | null> {
  const { secret, passwordHash, at } = given;
  const kind = "UNDO_EMAIL_CHANGE";
  const link = await takeLink(tx, { kind, secret, at });
  if (link === null) return null;
  const moved = await giveAddress(tx, link, at);
  if (moved === null) return null;
  const { personId, before } = moved;
  const later = { gte: link.createdAt };
  await tx.accountLink.deleteMany({ where: { personId, kind, createdAt: later } });
  await replacePassword(tx, personId, passwordHash);
  await endSessions(tx, personId, null);
  await recordAudit(tx, { at, actorId: null, action: "email.changeUndone", personId });
  if (before.email !== moved.email) {
    await enqueueMail(tx, {
      ...{ template: "EMAIL_CHANGE_UNDONE", params: { at: at.toISOString() }, personId: null, at },
      ...{ address: before.email, language: before.language },
    });
  }
  await tellOfNewPassword(tx, { personId, action: "password.reset", actorId: null, at });
  return moved;
}

/** What a mail to an address of an account says of another one: nothing where nobody showed that it is theirs. */
function toldTo({ emailVerified }: { readonly emailVerified: boolean }, other: string) {
  return emailVerified ? other : null;
}

/** Null when it is another account's. Whoever gets the link of a mail has shown that the address is theirs. */
async function giveAddress(
  tx: Connection,
  { personId, email }: { readonly personId: string; readonly email: string | null },
  at: Date,
) {
  if (email === null) throw new Error("A link to an address is mailed to it");
  await lockAddress(tx, email);
  const owner = await tx.person.findUnique({ where: { email }, select: { id: true } });
  if (owner !== null && owner.id !== personId) return null;
  const where = { id: personId };
  const before = await tx.person.findUniqueOrThrow({ where });
  await tx.person.update({ where, data: { email, emailVerified: true, updatedAt: at } });
  await refreshConflicts(tx, { personId }, at);
  return { personId, email, before };
}

async function keepWayBack(
  tx: Connection,
  personId: string,
  email: string,
  at: Date,
): Promise<SecretLink> {
  const kind = "UNDO_EMAIL_CHANGE";
  const endsAt = linkEndsAt(kind, at);
  const secret = await keepLink(tx, { kind, personId, email, at, endsAt });
  return { secret, endsAt: endsAt.toISOString() };
}

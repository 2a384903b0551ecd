import { linkEndsAt, ok, problem, refused, type Language, type Result } from "@regolith/domain";
import type { Database } from "../connect.ts";
import { enqueueMail } from "../outbox/enqueue-mail.ts";
import { recordAudit } from "../people/audit.ts";
import { inTransaction, type Connection } from "../transaction.ts";
import { keepLink, takeLink } from "./links.ts";

type Db = Pick<Database, "prisma">;

/**
 * Mails the address a link to set a new password, or that it has no account. Both ways are the same
 * statements, so that nobody learns from outside which it was.
 */
export async function askForNewPassword(
  { prisma }: Db,
  asked: { readonly email: string; readonly language: Language; readonly at: Date },
): Promise<void> {
  const { email, at } = asked;
  await prisma.$transaction(async (tx) => {
    const select = { id: true, language: true } as const;
    const person = await tx.person.findUnique({ where: { email }, select });
    const kind = "RESET_PASSWORD";
    const endsAt = linkEndsAt(kind, at);
    const personId = person?.id ?? null;
    const secret = await keepLink(tx, { kind, personId, email, at, endsAt });
    const mail = { address: email, language: person?.language ?? asked.language, personId, at };
    if (person === null) {
      await enqueueMail(tx, { ...mail, template: "NO_ACCOUNT", params: {} });
    } else {
      const params = { secret, endsAt: endsAt.toISOString() };
      await enqueueMail(tx, { ...mail, template: kind, params });
    }
  });
}

export interface HandedLink {
  readonly secret: string;
  readonly language: Language;
  readonly endsAt: Date;
}

/** Makes a link that an administrator hands over, and records who did; earlier links end. */
export async function issueReset(
  db: Db,
  given: { readonly actorId: string; readonly personId: string; readonly at: Date },
): Promise<Result<HandedLink>> {
  const { actorId, personId, at } = given;
  return inTransaction(db, async (tx) => {
    const person = await tx.person.findUnique({ where: { id: personId } });
    if (person === null) return refused(problem("UNKNOWN_PERSON", ["personId"]));
    await recordAudit(tx, { at, actorId, action: "password.resetLinkIssued", personId });
    await endLinks(tx, personId);
    const endsAt = linkEndsAt("ISSUED_RESET", at);
    const link = { kind: "RESET_PASSWORD", personId, email: null } as const;
    const secret = await keepLink(tx, { ...link, at, endsAt });
    return ok({ secret, language: person.language, endsAt });
  });
}

/**
 * Sets the password with a link, which is used up. All sessions and all other links of the person end, and
 * they are told by mail. Whoever followed a mailed link has shown that the address is theirs.
 * @returns false when the link does nothing any more
 */
export async function setPasswordByLink(
  { prisma }: Db,
  given: { readonly secret: string; readonly passwordHash: string; readonly at: Date },
): Promise<boolean> {
  const { secret, passwordHash: password, at } = given;
  return prisma.$transaction(async (tx) => {
    const link = await takeLink(tx, { kind: "RESET_PASSWORD", secret, at });
    if (link === null) return false;
    const { personId, email } = link;
    await tx.account.updateMany({
      where: { userId: personId, providerId: "credential" },
      data: { password },
    });
    await tx.session.deleteMany({ where: { userId: personId } });
    if (email !== null) {
      const where = { id: personId, email };
      await tx.person.updateMany({ where, data: { emailVerified: true } });
    }
    await tellOfNewPassword(tx, { personId, action: "password.reset", actorId: null, at });
    return true;
  });
}

/** Ends the links of somebody who changed the password, records it, and tells them by mail. */
export async function noteNewPassword(
  { prisma }: Db,
  { personId, at }: { readonly personId: string; readonly at: Date },
): Promise<void> {
  await prisma.$transaction((tx) =>
    tellOfNewPassword(tx, { personId, action: "password.changed", actorId: personId, at }),
  );
}

async function tellOfNewPassword(
  tx: Connection,
  event: {
    readonly personId: string;
    readonly actorId: string | null;
    readonly action: "password.reset" | "password.changed";
    readonly at: Date;
  },
): Promise<void> {
  const { personId, at } = event;
  await endLinks(tx, personId);
  await recordAudit(tx, event);
  const { email, language } = await tx.person.findUniqueOrThrow({ where: { id: personId } });
  const params = { at: at.toISOString() };
  const mail = { template: "PASSWORD_CHANGED", params, personId } as const;
  await enqueueMail(tx, { ...mail, address: email, language, at });
}

/** The way back from a change of address stays: it is the former owner's. */
async function endLinks(tx: Connection, personId: string): Promise<void> {
  await tx.accountLink.deleteMany({ where: { personId, kind: { not: "UNDO_EMAIL_CHANGE" } } });
}

import { linkEndsAt, ok, problem, refused, type Language, type Result } from "@regolith/domain";
import type { Database } from "../connect.ts";
import { enqueueMail } from "../outbox/enqueue-mail.ts";
import { recordAudit } from "../people/audit.ts";
import { inTransaction, type Connection } from "../transaction.ts";
import { endAllLinks, endLinks, keepLink, lockAccount, takeLink } from "./links.ts";

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

/**
 * Makes a link that an administrator hands over, and records who did. All sessions and earlier links end, ways back
 * from a change of address too: whoever took the account may have made one for themselves.
 */
export async function issueReset(
  db: Db,
  given: { readonly actorId: string; readonly personId: string; readonly at: Date },
): Promise<Result<HandedLink>> {
  const { actorId, personId, at } = given;
  return inTransaction(db, async (tx) => {
    const person = await tx.person.findUnique({ where: { id: personId } });
    if (person === null) return refused(problem("UNKNOWN_PERSON", ["personId"]));
    await endAllLinks(tx, personId);
    await endSessions(tx, personId, null);
    await recordAudit(tx, { at, actorId, action: "password.resetLinkIssued", personId });
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
  const { secret, passwordHash, at } = given;
  return prisma.$transaction(async (tx) => {
    const link = await takeLink(tx, { kind: "RESET_PASSWORD", secret, at });
    if (link === null) return false;
    const { personId, email } = link;
    // Asked for while the address was changed, it may have gone to the former one.
    if (email !== null && !(await confirmOwn(tx, personId, email))) return false;
    await replacePassword(tx, personId, passwordHash);
    await endSessions(tx, personId, null);
    await tellOfNewPassword(tx, { personId, action: "password.reset", actorId: null, at });
    return true;
  });
}

/** Notes that the address of a locked account is the person's; false when the account has another one. */
async function confirmOwn(tx: Connection, id: string, email: string): Promise<boolean> {
  const data = { emailVerified: true };
  const { count } = await tx.person.updateMany({ where: { id, email }, data });
  return count > 0;
}

export interface PasswordChange {
  readonly personId: string;
  /** Of the password that was typed before the new one. */
  readonly typedHash: string;
  readonly passwordHash: string;
  readonly keptSessionId: string;
  readonly at: Date;
}

/**
 * Changes the password of somebody signed in. All other sessions and all links end, and they are told by mail.
 * @returns false when the password became another one since it was typed
 */
export async function changePassword({ prisma }: Db, change: PasswordChange): Promise<boolean> {
  const { personId, typedHash, passwordHash, keptSessionId, at } = change;
  return prisma.$transaction(async (tx) => {
    await lockAccount(tx, personId);
    const current = { userId: personId, providerId: "credential", password: typedHash };
    if ((await tx.account.count({ where: current })) === 0) return false;
    await replacePassword(tx, personId, passwordHash);
    await endSessions(tx, personId, keptSessionId);
    const event = { personId, action: "password.changed", actorId: personId, at } as const;
    await tellOfNewPassword(tx, event);
    return true;
  });
}

/** Sets the password of an account. */
export async function replacePassword(
  tx: Connection,
  personId: string,
  passwordHash: string,
): Promise<void> {
  await tx.account.updateMany({
    where: { userId: personId, providerId: "credential" },
    data: { password: passwordHash },
  });
}

/** Signs an account out everywhere, but for one session that stays. */
export async function endSessions(
  tx: Connection,
  personId: string,
  keptSessionId: string | null,
): Promise<void> {
  const kept = keptSessionId === null ? {} : { id: { not: keptSessionId } };
  await tx.session.deleteMany({ where: { userId: personId, ...kept } });
}

/** Ends the links of an account that has a new password, records it, and tells the person by mail. */
export async function tellOfNewPassword(
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

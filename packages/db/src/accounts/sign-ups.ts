import { linkEndsAt, type Language } from "@regolith/domain";
import type { Database } from "../connect.ts";
import { enqueueMail } from "../outbox/enqueue-mail.ts";
import { recordAudit } from "../people/audit.ts";
import { recordAcceptances, type ReadTerms } from "../terms/acceptances.ts";
import type { Connection } from "../transaction.ts";
import { lockAddress } from "./links.ts";
import { newSecret } from "../secrets.ts";
import { hashOf } from "./secret.ts";

/** An account somebody asks for; the address in lower case, the name trimmed. */
export interface AccountWish {
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string;
  readonly language: Language;
  /** Where the person wanted to go; a path of the pages with its language. */
  readonly next: string | null;
  /** What was agreed to; it is recorded for the person once the account is opened. */
  readonly terms: readonly ReadTerms[];
  readonly at: Date;
}

/** An account that waits for its address to be confirmed. */
export interface SignUp {
  readonly id: string;
  readonly passwordHash: string;
  readonly next: string | null;
}

type Db = Pick<Database, "prisma">;

/**
 * Keeps the wish, and mails the address: a link, or that it has an account already. Both ways are the
 * same statements, so that nobody learns from outside which it was.
 */
export async function askForAccount({ prisma }: Db, wish: AccountWish): Promise<void> {
  const { at, terms, ...asked } = wish;
  await prisma.$transaction(async (tx) => {
    const link = newLink(at);
    const data = { ...asked, ...link.columns, terms: terms.map(toJson), createdAt: at };
    await tx.signUp.create({ data });
    await answerByMail(tx, wish, link);
  });
}

/** Mails once more to an address that asked for an account; the link before ends. Does nothing for others. */
export async function sendSignUpAgain(
  { prisma }: Db,
  { email, at }: Pick<AccountWish, "email" | "at">,
): Promise<void> {
  await prisma.$transaction(async (tx) => {
    const latest = await tx.signUp.findFirst({
      where: { email, expiresAt: { gt: at } },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      select: { id: true, language: true },
    });
    if (latest === null) return;
    const link = newLink(at);
    await tx.signUp.update({ where: { id: latest.id }, data: link.columns });
    await answerByMail(tx, { email, language: latest.language, at }, link);
  });
}

function newLink(at: Date) {
  const secret = newSecret();
  const columns = { tokenHash: hashOf(secret), expiresAt: linkEndsAt("CONFIRM_EMAIL", at) };
  return { secret, columns };
}

async function answerByMail(
  tx: Connection,
  { email, language, at }: Pick<AccountWish, "email" | "language" | "at">,
  { secret, columns }: ReturnType<typeof newLink>,
): Promise<void> {
  const select = { id: true, language: true } as const;
  const person = await tx.person.findUnique({ where: { email }, select });
  if (person === null) {
    const params = { secret, endsAt: columns.expiresAt.toISOString() };
    const mail = { template: "VERIFY_EMAIL", params, personId: null } as const;
    await enqueueMail(tx, { ...mail, address: email, language, at });
    return;
  }
  const mail = { template: "ACCOUNT_EXISTS", params: {}, personId: person.id } as const;
  await enqueueMail(tx, { ...mail, address: email, language: person.language, at });
}

/** The account that a link's secret opens; null when it was used, has ended or never was. */
export function findSignUp({ prisma }: Db, secret: string, at: Date): Promise<SignUp | null> {
  return prisma.signUp.findFirst({
    where: { tokenHash: hashOf(secret), expiresAt: { gt: at } },
    select: { id: true, passwordHash: true, next: true },
  });
}

/**
 * Opens the account. Everything else asked for with the address ends.
 * @returns the person's id; null when the link was used at this moment, or the address has an account
 */
export async function openAccount(
  { prisma }: Db,
  { signUpId, at }: { readonly signUpId: string; readonly at: Date },
): Promise<string | null> {
  return prisma.$transaction(async (tx) => {
    const asked = await tx.signUp.findUnique({ where: { id: signUpId } });
    if (asked === null) return null;
    const { email, name, language, passwordHash: password } = asked;
    const terms = readTerms(asked.terms);
    // Of links for one address that are followed at once, the later ones wait here and find nothing.
    const { count } = await tx.signUp.deleteMany({ where: { email } });
    if (count === 0) return null;
    await lockAddress(tx, email);
    if ((await tx.person.count({ where: { email } })) > 0) return null;
    const { id } = await tx.person.create({
      data: { email, name, language, emailVerified: true, createdAt: at },
      select: { id: true },
    });
    await tx.account.create({
      data: { accountId: id, providerId: "credential", userId: id, password },
    });
    await recordAudit(tx, { at, actorId: id, action: "account.opened", personId: id });
    await recordAcceptances(tx, { personId: id, terms, language, at: asked.createdAt });
    return id;
  });
}

function toJson({ document, version, textHash }: ReadTerms) {
  return { document, version, textHash };
}

/** Written by `askForAccount` only. */
function readTerms(json: unknown): readonly ReadTerms[] {
  return json as readonly ReadTerms[];
}

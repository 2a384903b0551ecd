import type { AccountLinkKind } from "../generated/enums.ts";
import type { Connection } from "../transaction.ts";
import { newSecret } from "../secrets.ts";
import { hashOf } from "./secret.ts";

export interface NewLink {
  readonly kind: AccountLinkKind;
  /** Null when the address has no account. */
  readonly personId: string | null;
  /** Where it is mailed to; null when it is handed over. */
  readonly email: string | null;
  readonly at: Date;
  readonly endsAt: Date;
}

/** A link that was good until it was taken or while it is looked at. */
export interface AccountLink {
  readonly id: string;
  readonly personId: string;
  readonly email: string | null;
  readonly createdAt: Date;
}

export interface ShownLink {
  readonly kind: AccountLinkKind;
  readonly secret: string;
  readonly at: Date;
}

/** Makes a link and gives its secret, which is kept nowhere. */
export async function keepLink(tx: Connection, { at, endsAt, ...link }: NewLink): Promise<string> {
  const secret = newSecret();
  const times = { createdAt: at, expiresAt: endsAt };
  await tx.accountLink.create({ data: { ...link, ...times, tokenHash: hashOf(secret) } });
  return secret;
}

/** A link that would do something now; null for all others. */
export async function findLink(
  db: Connection,
  { kind, secret, at }: ShownLink,
): Promise<AccountLink | null> {
  const link = await db.accountLink.findFirst({
    where: { kind, tokenHash: hashOf(secret), expiresAt: { gt: at } },
    select: { id: true, personId: true, email: true, createdAt: true },
  });
  return link?.personId == null ? null : { ...link, personId: link.personId };
}

/** Uses a link up, and locks its account. Of two who show it at once, one gets it. */
export async function takeLink(tx: Connection, shown: ShownLink): Promise<AccountLink | null> {
  const link = await findLink(tx, shown);
  if (link === null) return null;
  await lockAccount(tx, link.personId);
  const { count } = await tx.accountLink.deleteMany({ where: { id: link.id } });
  return count === 0 ? null : link;
}

/** Ends the links of an account, and locks it. The way back from a change of address stays: it is the former owner's. */
export async function endLinks(tx: Connection, personId: string): Promise<void> {
  await lockAccount(tx, personId);
  await tx.accountLink.deleteMany({ where: { personId, kind: { not: "UNDO_EMAIL_CHANGE" } } });
}

/** The same, and the ways back with them: where somebody made sure by other means whose account it is. */
export async function endAllLinks(tx: Connection, personId: string): Promise<void> {
  await lockAccount(tx, personId);
  await tx.accountLink.deleteMany({ where: { personId } });
}

/**
 * Until the transaction ends, nobody else changes the account's address, password or links. It comes before
 * any lock on its links, so that two changes of one account wait for each other and never deadlock.
 */
export async function lockAccount(tx: Connection, personId: string): Promise<void> {
  await tx.$queryRaw`select 1 from "Person" where "id" = ${personId}::uuid for update`;
}

/** Until the transaction ends, nobody else gives this address, in lower case, to an account. */
export async function lockAddress(tx: Connection, email: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`address ${email}`}, 0))`;
}

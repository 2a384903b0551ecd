import type { Language, MailState } from "@regolith/domain";
import type { Prisma } from "../generated/client.ts";
import type { Connection } from "../transaction.ts";

/** A mail of the outbox as the office sees it: never what it says, which may be secret. */
export interface MailHead {
  readonly id: string;
  /** Order of writing. */
  readonly seq: bigint;
  readonly address: string;
  readonly language: Language;
  /** What kind of mail it is, e.g. `NOTIFICATION`. */
  readonly template: string;
  /** Null before the first try. */
  readonly subject: string | null;
  readonly createdAt: Date;
  readonly state: MailState;
  readonly attempts: number;
  readonly lastTriedAt: Date | null;
  /** What the mail server said last. */
  readonly lastError: string | null;
  readonly sentAt: Date | null;
}

const HEAD = {
  ...{ id: true, seq: true, address: true, language: true, template: true, subject: true },
  ...{ createdAt: true, state: true, attempts: true, lastTriedAt: true, lastError: true },
  sentAt: true,
} as const;

export interface MailFilter {
  readonly state?: MailState;
  /** A part of the address. */
  readonly address?: string;
}

export interface MailPage {
  readonly limit: number;
  readonly isBackward: boolean;
  /** The order number of the one before the page. */
  readonly after?: bigint;
}

/** Mails newest first, or backward from the oldest. */
export async function listMails(
  db: Connection,
  filter: MailFilter,
  { limit, isBackward, after }: MailPage,
): Promise<MailHead[]> {
  const beyond = after !== undefined && { seq: isBackward ? { gt: after } : { lt: after } };
  return db.outboxMail.findMany({
    where: { ...matching(filter), ...beyond },
    orderBy: { seq: isBackward ? "asc" : "desc" },
    take: limit,
    select: HEAD,
  });
}

export async function countMails(db: Connection, filter: MailFilter): Promise<number> {
  return db.outboxMail.count({ where: matching(filter) });
}

export async function findMail(db: Connection, id: string): Promise<MailHead | null> {
  return db.outboxMail.findUnique({ where: { id }, select: HEAD });
}

function matching({ state, address = "" }: MailFilter): Prisma.OutboxMailWhereInput {
  return {
    ...(state !== undefined && { state }),
    ...(address !== "" && { address: { contains: address, mode: "insensitive" } }),
  };
}

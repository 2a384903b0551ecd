import type { Language } from "@regolith/domain";
import { isDemonstration } from "../people/installation.ts";
import type { Connection } from "../transaction.ts";

/** A mail in the mailbox of a demonstration. */
export interface DemonstrationMail {
  /** Of the mail in the outbox. */
  readonly id: string;
  readonly address: string;
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
  readonly sentAt: Date;
}

/** Puts a mail into the mailbox of the demonstration; one that comes twice is there once. */
export async function keepDemonstrationMail(
  db: Connection,
  { id, ...mail }: DemonstrationMail,
): Promise<void> {
  await db.demonstrationMail.upsert({ where: { id }, create: { id, ...mail }, update: mail });
}

export interface DemonstrationMailFilter {
  /** One whole address. */
  readonly address?: string;
}

export interface DemonstrationMailPage {
  readonly limit: number;
  readonly isBackward: boolean;
  /** The mail before the page. */
  readonly after?: Pick<DemonstrationMail, "sentAt" | "id">;
}

/** What the mailbox holds, newest first, or backward from the oldest. */
export async function listDemonstrationMails(
  db: Connection,
  { address }: DemonstrationMailFilter,
  { limit, isBackward, after }: DemonstrationMailPage,
): Promise<DemonstrationMail[]> {
  const direction = isBackward ? "asc" : "desc";
  return db.demonstrationMail.findMany({
    where: {
      ...(address !== undefined && { address }),
      ...(after && beyond(after, isBackward ? "gt" : "lt")),
    },
    orderBy: [{ sentAt: direction }, { id: direction }],
    take: limit,
  });
}

function beyond({ sentAt, id }: Pick<DemonstrationMail, "sentAt" | "id">, side: "gt" | "lt") {
  return { OR: [{ sentAt: { [side]: sentAt } }, { sentAt, id: { [side]: id } }] };
}

export async function countDemonstrationMails(
  db: Connection,
  { address }: DemonstrationMailFilter,
): Promise<number> {
  return db.demonstrationMail.count({ where: address === undefined ? {} : { address } });
}

export async function findDemonstrationMail(
  db: Connection,
  id: string,
): Promise<DemonstrationMail | null> {
  return db.demonstrationMail.findUnique({ where: { id } });
}

/** Addresses that have mails, with how many. */
export async function demonstrationAddresses(
  db: Connection,
): Promise<readonly { readonly address: string; readonly count: number }[]> {
  const rows = await db.demonstrationMail.groupBy({
    by: ["address"],
    _count: true,
    orderBy: { address: "asc" },
    take: 200,
  });
  return rows.map(({ address, _count: count }) => ({ address, count }));
}

/** Whether mails go into the mailbox of the demonstration and not to a mail server. */
export async function hasDemonstrationMailbox(db: Connection): Promise<boolean> {
  const delivery = await db.mailDelivery.findUnique({ where: { id: 1 }, select: { way: true } });
  return delivery?.way === "LOCAL_MAILBOX" && (await isDemonstration(db));
}

import type { Database } from "../connect.ts";
import type { Connection } from "../transaction.ts";

/** Takes mails into a queue, by their ids, in the transaction it is given. */
export type Enqueue = (tx: Connection, ids: readonly string[]) => Promise<void>;

export interface HandOver {
  readonly at: Date;
  /** Mails handed over at once, at most. */
  readonly limit: number;
  readonly enqueue: Enqueue;
}

/**
 * Hands mails that no queue has yet over to one, oldest first. Mails another program is handing over at the
 * same moment are left to it; a mail is in the queue and marked as such, or neither.
 * @returns how many mails were handed over
 */
export async function handOverMails(
  { prisma }: Pick<Database, "prisma">,
  { at, limit, enqueue }: HandOver,
): Promise<number> {
  return prisma.$transaction(async (tx) => {
    const rows = await tx.$queryRaw<readonly { id: string }[]>`
      select "id"::text from "OutboxMail"
      where "queuedAt" is null and "state" = 'WAITING'
      order by "seq" limit ${limit} for update skip locked`;
    if (rows.length === 0) return 0;
    const ids = rows.map(({ id }) => id);
    await enqueue(tx, ids);
    await tx.outboxMail.updateMany({ where: { id: { in: ids } }, data: { queuedAt: at } });
    return ids.length;
  });
}

/**
 * Lets mails be handed over once more that a queue had for a long time without trying them: their place in it
 * was lost.
 */
export async function recallLostMails(
  { prisma }: Pick<Database, "prisma">,
  { before }: { readonly before: Date },
): Promise<void> {
  await prisma.outboxMail.updateMany({
    where: {
      state: "WAITING",
      queuedAt: { lt: before },
      OR: [{ lastTriedAt: null }, { lastTriedAt: { lt: before } }],
    },
    data: { queuedAt: null },
  });
}

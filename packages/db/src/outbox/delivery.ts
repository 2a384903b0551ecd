import type { MailWay } from "../generated/enums.ts";
import type { Connection } from "../transaction.ts";

export type { MailWay };

/** By which way mails leave, as a worker said last. */
export interface MailDelivery {
  readonly way: MailWay;
  /** The mail server's name and port. */
  readonly server: string | null;
  /** When a worker was there last. */
  readonly seenAt: Date;
}

/** Says that a worker is there, and by which way mails leave. */
export async function reportDelivery(db: Connection, delivery: MailDelivery): Promise<void> {
  await db.mailDelivery.upsert({
    where: { id: 1 },
    create: { id: 1, ...delivery },
    update: delivery,
  });
}

/** Null when no worker was ever there. */
export async function findDelivery(db: Connection): Promise<MailDelivery | null> {
  return db.mailDelivery.findUnique({
    where: { id: 1 },
    select: { way: true, server: true, seenAt: true },
  });
}

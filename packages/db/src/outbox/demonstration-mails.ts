import type { Language } from "@regolith/domain";
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

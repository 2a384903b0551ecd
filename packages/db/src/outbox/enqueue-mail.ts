import type { Language, MailParams, MailTemplate } from "@regolith/domain";
import type { Prisma } from "../generated/client.ts";
import type { Connection } from "../transaction.ts";

export interface NewMail<Template extends MailTemplate> {
  readonly template: Template;
  readonly params: MailParams[Template];
  readonly address: string;
  readonly language: Language;
  /** Null when the address has no account. */
  readonly personId: string | null;
  readonly at: Date;
}

/**
 * Writes a mail to the outbox, in the transaction of what it tells; the worker sends it afterwards.
 * @returns the mail's id
 */
export async function enqueueMail<Template extends MailTemplate>(
  tx: Connection,
  { params, at, ...mail }: NewMail<Template>,
): Promise<string> {
  const { id } = await tx.outboxMail.create({
    data: { ...mail, params: params as unknown as Prisma.InputJsonObject, createdAt: at },
    select: { id: true },
  });
  return id;
}

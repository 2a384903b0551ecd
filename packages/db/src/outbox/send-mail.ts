import { MAILS, type Language, type MailParams, type MailTemplate } from "@regolith/domain";
import { notify } from "../notifications/notify.ts";
import type { Connection } from "../transaction.ts";

/** What a mail is written from: its template with what that needs. */
export type MailContent = {
  readonly [Template in MailTemplate]: {
    readonly template: Template;
    readonly params: MailParams[Template];
  };
}[MailTemplate];

/** A mail that is to be sent now. */
export interface MailInHand {
  readonly id: string;
  readonly address: string;
  readonly language: Language;
  readonly content: MailContent;
  /** Whether the address belongs to an account. */
  readonly hasAccount: boolean;
  readonly createdAt: Date;
  /** How often it has been tried, with this time. */
  readonly attempts: number;
}

/** Counts a try before it is made, so that one which ends the program counts as well. Null when the mail is not to be sent. */
export async function beginTry(db: Connection, id: string, at: Date): Promise<MailInHand | null> {
  const [row] = await db.outboxMail.updateManyAndReturn({
    where: { id, state: "WAITING" },
    data: { attempts: { increment: 1 }, lastTriedAt: at },
  });
  if (row === undefined) return null;
  const { address, language, template, params, personId, createdAt, attempts } = row;
  return {
    ...{ id, address, language, createdAt, attempts },
    hasAccount: personId !== null,
    // Written by enqueueMail, which takes them together only.
    content: { template, params } as unknown as MailContent,
  };
}

/** The mail has left; what was secret in it is forgotten. */
export async function recordSent(
  db: Connection,
  { id, content }: Pick<MailInHand, "id" | "content">,
  { at, subject }: { readonly at: Date; readonly subject: string },
): Promise<void> {
  await db.outboxMail.update({
    where: { id },
    data: {
      ...{ state: "SENT", sentAt: at, subject, lastError: null },
      ...(MAILS[content.template].hasSecret ? { params: {} } : {}),
    },
  });
}

export interface FailedTry {
  /** What the mail server said, or what went wrong before it could. */
  readonly said: string;
  /** No further try: an administrator decides. */
  readonly isFinal: boolean;
  /** Null when it could not even be written. */
  readonly subject: string | null;
  readonly at: Date;
}

/** The mail has not left; administrators hear of one that is given up. */
export async function recordFailedTry(
  tx: Connection,
  { id, content }: Pick<MailInHand, "id" | "content">,
  { said, isFinal, subject, at }: FailedTry,
): Promise<void> {
  const { count } = await tx.outboxMail.updateMany({
    where: { id, state: "WAITING" },
    data: {
      ...{ lastError: said, state: isFinal ? "PARKED" : "WAITING" },
      ...(subject === null ? {} : { subject }),
    },
  });
  if (isFinal && count === 1 && !tellsOfParked(content)) {
    const params = {};
    await notify(tx, { kind: "MAIL_PARKED", params, application: null, actorId: null, at });
  }
}

/** A mail about a mail that was given up: when that cannot be delivered either, it makes no further one. */
function tellsOfParked({ template, params }: MailContent): boolean {
  return template === "NOTIFICATION" && params.kind === "MAIL_PARKED";
}

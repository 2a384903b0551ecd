import { type Clock, type Database, keepDemonstrationMail, type MailWay } from "@regolith/db";
import type { Env } from "../env.ts";
import type { Letterhead } from "../letters/write-letter.ts";
import type { Delivery } from "./delivery.ts";
import { smtpDelivery } from "./smtp.ts";

/** By which way mails leave. */
export interface Chosen {
  readonly way: MailWay;
  /** The mail server's name and port. */
  readonly server: string | null;
  /** Null when mails have nowhere to go, and wait. */
  readonly delivery: Delivery | null;
}

/** A mail server; in a demonstration without one, the mailbox on its pages; otherwise none. */
export function chooseDelivery(
  { smtp }: Pick<Env, "smtp">,
  { db, clock }: { readonly db: Pick<Database, "prisma">; readonly clock: Clock },
  { webOrigin, isDemonstration }: Letterhead,
): Chosen {
  if (smtp !== undefined) {
    const { host } = new URL(smtp.url);
    return { way: "SMTP", server: host, delivery: smtpDelivery(smtp, webOrigin) };
  }
  if (!isDemonstration) return { way: "NONE", server: null, delivery: null };
  return { way: "LOCAL_MAILBOX", server: null, delivery: localMailbox(db, clock) };
}

/** The mailbox on the pages of a demonstration. */
function localMailbox({ prisma }: Pick<Database, "prisma">, clock: Clock): Delivery {
  return {
    deliver: async ({ id, address, language, subject, text }) => {
      const mail = { id, address, language, subject, text, sentAt: clock() };
      await keepDemonstrationMail(prisma, mail);
    },
  };
}

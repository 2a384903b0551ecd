import type { MailWay } from "@regolith/db";
import { MAIL_STATES } from "@regolith/domain";
import { describedEnum } from "../graphql/enum.ts";

export const MailStateEnum = describedEnum("MailState", "How a mail stands.", MAIL_STATES, {
  WAITING: "To be sent, or to be tried again after a pause.",
  SENT: "Taken over by the mail server, or in the demonstration's mailbox.",
  PARKED: "Given up; an administrator can send it again.",
});

const WAYS = ["SMTP", "LOCAL_MAILBOX", "NONE"] as const satisfies readonly MailWay[];

export const MailWayEnum = describedEnum("MailWay", "By which way mails leave.", WAYS, {
  SMTP: "Over a mail server.",
  LOCAL_MAILBOX: "Into the mailbox on the pages of a demonstration.",
  NONE: "Nowhere: no mail server is set, and mails wait.",
});

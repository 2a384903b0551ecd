/** When mails about what happened leave: each by itself, or gathered once a day. */
export const MAIL_FREQUENCIES = ["AT_ONCE", "DAILY"] as const;
export type MailFrequency = (typeof MAIL_FREQUENCIES)[number];

/** The full hour at which the daily mail leaves, Beijing time. */
export const DAILY_MAIL_HOUR = 8;

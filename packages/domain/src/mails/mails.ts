import type {
  NamedInstitution,
  NotificationKind,
  NotificationParams,
} from "../notifications/notifications.ts";

/** Something that happened, as a mail tells it. */
export type ToldByMail = {
  readonly [Kind in NotificationKind]: {
    readonly kind: Kind;
    readonly params: NotificationParams[Kind];
    /** Where to go, as a path without origin and language. */
    readonly path: string;
    /** ISO 8601; null when no term is set. */
    readonly dueAt: string | null;
  };
}[NotificationKind];

/** What each mail needs. Paths are without origin and language. */
export interface MailParams {
  readonly NOTIFICATION: ToldByMail;
  readonly DIGEST: { readonly items: readonly ToldByMail[] };
  /** Asks somebody to speak for an institution; `path` holds a one-time secret. */
  readonly OFFICER_INVITED: {
    readonly name: string;
    readonly institution: NamedInstitution;
    readonly proposer: string;
    readonly path: string;
    /** ISO 8601. */
    readonly expiresAt: string;
  };
}
export type MailTemplate = keyof MailParams;

/** A secret is taken out of the outbox once its mail is sent. */
export const MAILS: Readonly<Record<MailTemplate, { readonly hasSecret: boolean }>> = {
  NOTIFICATION: { hasSecret: false },
  DIGEST: { hasSecret: false },
  OFFICER_INVITED: { hasSecret: true },
};

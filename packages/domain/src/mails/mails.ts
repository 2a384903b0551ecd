import type { NamedInstitution, NotificationParams } from "../notifications/notification-params.ts";
import type { NotificationKind } from "../notifications/notifications.ts";

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

/** A link that does something once, until an instant (ISO 8601). */
export interface SecretLink {
  readonly secret: string;
  readonly endsAt: string;
}

/** What each mail needs. Paths are without origin and language. */
export interface MailParams {
  readonly NOTIFICATION: ToldByMail;
  readonly DIGEST: { readonly items: readonly ToldByMail[] };
  /** To whoever asked for an account: shows that the address is theirs. */
  readonly VERIFY_EMAIL: SecretLink;
  /** To somebody who has an account whose address was never shown to be theirs. */
  readonly CONFIRM_EMAIL: SecretLink;
  /** To the owner of an account who asked for a new password. */
  readonly RESET_PASSWORD: SecretLink;
  /** To an address without account, when a new password was asked for with it. */
  readonly NO_ACCOUNT: Readonly<Record<string, never>>;
  /** To the owner of an account, when (ISO 8601) its password was changed. */
  readonly PASSWORD_CHANGED: { readonly at: string };
  /** To the owner of an account, when somebody asked for another one with its address. */
  readonly ACCOUNT_EXISTS: Readonly<Record<string, never>>;
  /** To the address that somebody wants their account to have. */
  readonly CHANGE_EMAIL: SecretLink;
  /** To the owner of an account, when somebody wanted another account to have its address. */
  readonly ADDRESS_TAKEN: Readonly<Record<string, never>>;
  /** To the address of an account, when another one was asked for; null where nobody showed that this one is theirs. */
  readonly EMAIL_CHANGE_ASKED: { readonly address: string | null };
  /** To the address that an account had before; both are null where nobody ever showed that it was theirs. */
  readonly EMAIL_CHANGED: { readonly address: string | null; readonly undo: SecretLink | null };
  /** To an address that an account had for a while, when (ISO 8601) that was undone. */
  readonly EMAIL_CHANGE_UNDONE: { readonly at: string };
  /** To an address that may have no account. The path holds the secret of the invitation. */
  readonly INVITATION: {
    readonly inviter: string;
    readonly number: string;
    /** Empty while the applicant gave none. */
    readonly title: string;
    readonly path: string;
    /** ISO 8601. */
    readonly expiresAt: string;
  };
  /** Asks somebody to speak for an institution; `path` holds a one-time secret. */
  readonly OFFICER_INVITED: {
    readonly name: string;
    readonly institution: NamedInstitution;
    readonly proposer: string;
    /** Whether it takes the place of an invitation sent before. */
    readonly isAgain?: boolean;
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
  VERIFY_EMAIL: { hasSecret: true },
  CONFIRM_EMAIL: { hasSecret: true },
  RESET_PASSWORD: { hasSecret: true },
  NO_ACCOUNT: { hasSecret: false },
  PASSWORD_CHANGED: { hasSecret: false },
  ACCOUNT_EXISTS: { hasSecret: false },
  CHANGE_EMAIL: { hasSecret: true },
  ADDRESS_TAKEN: { hasSecret: false },
  EMAIL_CHANGE_ASKED: { hasSecret: false },
  EMAIL_CHANGED: { hasSecret: true },
  EMAIL_CHANGE_UNDONE: { hasSecret: false },
  INVITATION: { hasSecret: true },
  OFFICER_INVITED: { hasSecret: true },
};

import { POLICY_V1, type Policy } from "../policy/policy.ts";

/** Why somebody is given a one-time link. */
export const ACCOUNT_LINKS = [
  "CONFIRM_EMAIL",
  "RESET_PASSWORD",
  "ISSUED_RESET",
  "CHANGE_EMAIL",
  "UNDO_EMAIL_CHANGE",
] as const;
export type AccountLinkPurpose = (typeof ACCOUNT_LINKS)[number];

const HOUR_MS = 60 * 60 * 1000;

/** From this instant on, a link that was made at `at` does nothing. */
export function linkEndsAt(
  purpose: AccountLinkPurpose,
  at: Date,
  { accounts }: Pick<Policy, "accounts"> = POLICY_V1,
): Date {
  const hours: Readonly<Record<AccountLinkPurpose, number>> = {
    CONFIRM_EMAIL: accounts.confirmLinkHours,
    RESET_PASSWORD: accounts.resetLinkHours,
    ISSUED_RESET: accounts.issuedLinkHours,
    CHANGE_EMAIL: accounts.confirmLinkHours,
    UNDO_EMAIL_CHANGE: accounts.undoEmailDays * 24,
  };
  return new Date(at.getTime() + hours[purpose] * HOUR_MS);
}

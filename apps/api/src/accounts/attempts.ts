import { countAttempt, type AttemptLimit, type Database } from "@regolith/db";
import { POLICY_V1 } from "@regolith/domain";
import type { BetterAuthRateLimitOptions } from "better-auth";
import { APIError } from "better-auth/api";
import { createHash } from "node:crypto";

const MINUTE_MS = 60 * 1000;

/** Tries of the password of one account, or of one link, from wherever they come. */
const PASSWORDS: AttemptLimit = { most: 10, windowMs: 15 * MINUTE_MS };
const MAILS: AttemptLimit = { most: POLICY_V1.accounts.mailsPerHour, windowMs: 60 * MINUTE_MS };

/**
 * Under what the tries at something are counted; what it is itself is not kept. `password` is that of whoever
 * is signed in, at all doors that ask for it.
 */
export function attemptKey(at: "sign-in" | "link" | "password" | "mail", what: string): string {
  return `${at}:${createHash("sha256").update(what).digest("base64url")}`;
}

/**
 * Counts requests per address in windows that end. Better Auth's own storage starts a window only after a
 * pause as long as the window, so an address that many share would be refused although each of them is slow.
 */
export function addressAttempts({
  prisma,
}: Database): NonNullable<BetterAuthRateLimitOptions["customStorage"]> {
  return {
    consume: async (key, { window, max }) => {
      const wait = await countAttempt(prisma, key, { most: max, windowMs: window * 1000 });
      return wait === 0
        ? { allowed: true, retryAfter: null }
        : { allowed: false, retryAfter: inSeconds(wait) };
    },
  };
}

/** Refuses to try a password once more when there were too many tries. */
export function limitPasswords(db: Database, key: string): Promise<void> {
  return limit(db, key, PASSWORDS);
}

/** Refuses to mail an address once more, whether it has an account or not. */
export function limitMails(db: Database, address: string): Promise<void> {
  return limit(db, attemptKey("mail", address), MAILS);
}

async function limit({ prisma }: Database, key: string, most: AttemptLimit): Promise<void> {
  const wait = await countAttempt(prisma, key, most);
  if (wait === 0) return;
  throw new APIError(
    "TOO_MANY_REQUESTS",
    { code: "TOO_MANY_REQUESTS", message: "Too many attempts. Try again later." },
    { "retry-after": String(inSeconds(wait)) },
  );
}

function inSeconds(ms: number): number {
  return Math.ceil(ms / 1000);
}

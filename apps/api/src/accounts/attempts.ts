import { countAttempt, type AttemptLimit, type Database } from "@regolith/db";
import { POLICY_V1 } from "@regolith/domain";
import { APIError } from "better-auth/api";
import { createHash } from "node:crypto";

const MINUTE_MS = 60 * 1000;

/** Tries of the password of one account, or of one link, from wherever they come. */
const PASSWORDS: AttemptLimit = { most: 10, windowMs: 15 * MINUTE_MS };
const MAILS: AttemptLimit = { most: POLICY_V1.accounts.mailsPerHour, windowMs: 60 * MINUTE_MS };

/** Under what the tries at something are counted; what it is itself is not kept. */
export function attemptKey(at: "sign-in" | "link" | "password" | "mail", what: string): string {
  return `${at}:${createHash("sha256").update(what).digest("base64url")}`;
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
    { "retry-after": String(Math.ceil(wait / 1000)) },
  );
}

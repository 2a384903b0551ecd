import { forgetAttempts, type Clock, type Database } from "@regolith/db";
import { PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH, normalEmail } from "@regolith/domain";
import { betterAuth, type BetterAuthOptions } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { createAuthMiddleware } from "better-auth/api";
import { bearer } from "better-auth/plugins";
import type { Logger } from "pino";

import type { Env } from "../env.ts";
import type { WrittenTerms } from "../terms/terms-text.ts";
import { addressAttempts, attemptKey, limitPasswords } from "./attempts.ts";
import { ownDoors } from "./doors/doors.ts";
import { readBody } from "./read-body.ts";

/** The header in which the API itself tells sign-in the caller's address; callers cannot set it. */
export const ADDRESS_HEADER = "x-regolith-address";

/**
 * Requests per address and window, in seconds. A whole institute may stand behind one address: what is guessed at or
 * mailed is held closely per account, link and mail address beside this.
 */
const RULES = {
  "/sign-in/email": { window: 10, max: 10 },
  "/sign-up/email": { window: 600, max: 200 },
  "/sign-up/send-again": { window: 600, max: 100 },
  "/verify-email": { window: 900, max: 300 },
  "/send-verification-email": { window: 900, max: 100 },
  "/request-password-reset": { window: 900, max: 100 },
  "/reset-password": { window: 900, max: 100 },
  "/change-password": { window: 900, max: 100 },
  "/change-email": { window: 900, max: 100 },
  "/change-email/confirm": { window: 900, max: 100 },
  "/change-email/undo": { window: 900, max: 100 },
} as const;

export interface AuthParts {
  readonly env: Pick<Env, "webOrigins" | "authSecret">;
  readonly db: Database;
  readonly clock: Clock;
  readonly log: Logger;
  /** The API's own addresses, from which its explorer sends. */
  readonly ownOrigins: readonly string[];
  readonly terms: readonly WrittenTerms[];
}

/** Accounts, passwords and sessions, on the portal's own tables. Sessions keep the system's time. */
export function createAuth({ env, db, clock, log, ownOrigins, terms }: AuthParts) {
  const [webOrigin] = env.webOrigins;
  return betterAuth({
    appName: "Regolith",
    baseURL: webOrigin,
    basePath: "/api/auth",
    secret: env.authSecret,
    trustedOrigins: [...env.webOrigins, ...ownOrigins],
    database: prismaAdapter(db.prisma, { provider: "postgresql", transaction: true }),
    user: { modelName: "person" },
    session: { modelName: "session" },
    account: { modelName: "account" },
    // Whoever reads the table cannot use what stands there.
    verification: { modelName: "verification", storeIdentifier: "hashed" },
    rateLimit: {
      enabled: true,
      customStorage: addressAttempts(db),
      window: 10,
      max: 200,
      customRules: RULES,
    },
    emailAndPassword: {
      enabled: true,
      // Accounts are opened by the portal's own doors.
      disableSignUp: true,
      minPasswordLength: PASSWORD_MIN_LENGTH,
      maxPasswordLength: PASSWORD_MAX_LENGTH,
    },
    // Nor is a token as it stands in the table one that opens a session.
    plugins: [bearer({ requireSignature: true }), ownDoors({ db, clock, terms })],
    hooks: { before: checkBefore(db), after: noteAfter(db) },
    advanced: {
      database: { generateId: false },
      cookiePrefix: "regolith",
      useSecureCookies: webOrigin.startsWith("https:"),
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax" },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
    logger: { log: toLog(log) },
    telemetry: { enabled: false },
  } satisfies BetterAuthOptions);
}

export type Auth = ReturnType<typeof createAuth>;

/** Refuses guessing at one account. */
function checkBefore(db: Database) {
  return createAuthMiddleware(async ({ path, body }) => {
    if (path === "/sign-in/email") await limitPasswords(db, signInKey(readBody(body)["email"]));
  });
}

function signInKey(email = ""): string {
  return attemptKey("sign-in", normalEmail(email));
}

function noteAfter(db: Database) {
  return createAuthMiddleware(async ({ path, body, context }) => {
    const { newSession } = context;
    if (path === "/sign-in/email" && newSession !== null) {
      await forgetAttempts(db.prisma, signInKey(readBody(body)["email"]));
    }
  });
}

/** Only faults are kept, and only their first words: the rest may name addresses. */
function toLog(log: Logger) {
  return (level: string, message: string, ...[cause]: unknown[]): void => {
    if (level === "error") log.error({ err: cause }, message);
  };
}

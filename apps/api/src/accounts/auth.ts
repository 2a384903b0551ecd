import {
  countAttempt,
  endResetLinks,
  forgetAttempts,
  recordAudit,
  type Database,
} from "@regolith/db";
import {
  NAME_MAX_LENGTH,
  PASSWORD_MAX_LENGTH,
  PASSWORD_MIN_LENGTH,
  isBlank,
  isEmail,
  normalEmail,
  passwordProblems,
  textProblems,
} from "@regolith/domain";
import { betterAuth, type BetterAuthOptions } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { APIError, createAuthMiddleware } from "better-auth/api";
import { bearer } from "better-auth/plugins";
import { createHash } from "node:crypto";
import type { Logger } from "pino";
import type { Env } from "../env.ts";

/** The header in which the API itself tells sign-in the caller's address; callers cannot set it. */
export const ADDRESS_HEADER = "x-regolith-address";

export const RESET_LINK_SECONDS = 24 * 60 * 60;

const SIGN_IN_ATTEMPTS = { most: 10, windowMs: 15 * 60 * 1000 } as const;

/** Per address, in seconds. The longest window also says how long counts of attempts are kept. */
const RULES = {
  "/sign-in/email": { window: 10, max: 10 },
  "/sign-up/email": { window: 10, max: 10 },
  "/reset-password": { window: 900, max: 30 },
  "/change-password": { window: 900, max: 30 },
} as const;

export interface AuthParts {
  readonly env: Pick<Env, "webOrigins" | "authSecret">;
  readonly db: Database;
  readonly log: Logger;
  /** The API's own addresses, from which its explorer sends. */
  readonly ownOrigins: readonly string[];
}

/** Accounts, passwords and sessions, on the portal's own tables. Sessions keep the system's time. */
export function createAuth({ env, db, log, ownOrigins }: AuthParts) {
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
      storage: "database",
      modelName: "rateLimit",
      window: 10,
      max: 200,
      customRules: RULES,
    },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: PASSWORD_MIN_LENGTH,
      maxPasswordLength: PASSWORD_MAX_LENGTH,
      revokeSessionsOnPasswordReset: true,
      onPasswordReset: async ({ user }) => {
        await endResetLinks(db.prisma, user.id);
        await noteAccount(db, "password.reset", user.id, null);
      },
    },
    // Nor is a token as it stands in the table one that opens a session.
    plugins: [bearer({ requireSignature: true })],
    hooks: { before: checkBefore(db), after: noteAfter(db) },
    databaseHooks: {
      user: {
        create: {
          before: (user) =>
            Promise.resolve({ data: { ...user, name: user.name.trim(), image: null } }),
          after: ({ id }) => noteAccount(db, "account.opened", id, id),
        },
      },
    },
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

/** Refuses passwords that everybody tries, names nobody can read, and guessing at one account. */
function checkBefore(db: Database) {
  return createAuthMiddleware(async ({ path, body }) => {
    const given = readBody(body);
    if (path === "/sign-up/email") {
      refuseName(given["name"]);
      refuseAddress(given["email"]);
    }
    const password = given["newPassword"] ?? given["password"];
    if (PASSWORD_SETTERS.has(path) && password !== undefined) refusePassword(password);
    if (path !== "/sign-in/email") return;
    const wait = await countAttempt(db.prisma, attemptKey(given["email"]), SIGN_IN_ATTEMPTS);
    if (wait > 0) {
      throw new APIError(
        "TOO_MANY_REQUESTS",
        { code: "TOO_MANY_REQUESTS", message: "Too many attempts. Try again later." },
        { "retry-after": String(Math.ceil(wait / 1000)) },
      );
    }
  });
}

const PASSWORD_SETTERS: ReadonlySet<string> = new Set([
  "/sign-up/email",
  "/reset-password",
  "/change-password",
]);

function noteAfter(db: Database) {
  return createAuthMiddleware(async ({ path, body, context }) => {
    const { newSession } = context;
    if (path === "/sign-in/email" && newSession !== null) {
      await forgetAttempts(db.prisma, attemptKey(readBody(body)["email"]));
    }
    const person = newSession?.user ?? context.session?.user;
    const isDone = !(context.returned instanceof Error);
    if (path === "/change-password" && isDone && person !== undefined) {
      await endResetLinks(db.prisma, person.id);
      await noteAccount(db, "password.changed", person.id, person.id);
    }
  });
}

type Body = Readonly<Record<string, string | undefined>>;

function readBody(body: unknown): Body {
  if (typeof body !== "object" || body === null) return {};
  const texts = Object.entries(body).filter(([, value]) => typeof value === "string");
  return Object.fromEntries(texts);
}

/** The address itself is not kept: the table of attempts shall not say who has an account. */
function attemptKey(email = ""): string {
  return `sign-in:${createHash("sha256").update(normalEmail(email)).digest("base64url")}`;
}

function refusePassword(password: string): void {
  const [found] = passwordProblems(password);
  if (found === undefined) return;
  const code = { TOO_SHORT: "PASSWORD_TOO_SHORT", TOO_LONG: "PASSWORD_TOO_LONG" }[
    found.code as string
  ];
  throw new APIError("BAD_REQUEST", {
    code: code ?? found.code,
    message: `The password is refused: ${String(PASSWORD_MIN_LENGTH)} to ${String(PASSWORD_MAX_LENGTH)} characters, and none that everybody tries.`,
  });
}

function refuseName(name = ""): void {
  if (!isBlank(name) && textProblems(name, NAME_MAX_LENGTH, []).length === 0) return;
  throw new APIError("BAD_REQUEST", {
    code: "INVALID_NAME",
    message: `The name is refused: it needs 1 to ${String(NAME_MAX_LENGTH)} characters.`,
  });
}

/** As strict as the pages are, so that no address is too long for the table's index. */
function refuseAddress(email = ""): void {
  if (isEmail(normalEmail(email))) return;
  throw new APIError("BAD_REQUEST", { code: "INVALID_EMAIL", message: "Invalid email" });
}

function noteAccount(
  { prisma }: Database,
  action: string,
  personId: string,
  actorId: string | null,
): Promise<void> {
  return recordAudit(prisma, { at: new Date(), actorId, action, personId });
}

/** Only faults are kept, and only their first words: the rest may name addresses. */
function toLog(log: Logger) {
  return (level: string, message: string, ...[cause]: unknown[]): void => {
    if (level === "error") log.error({ err: cause }, message);
  };
}

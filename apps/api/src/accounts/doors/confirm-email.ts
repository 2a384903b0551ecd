import { confirmAddress, findLink, findSignUp, openAccount, sendConfirmation } from "@regolith/db";
import {
  createAuthEndpoint,
  formCsrfMiddleware,
  sensitiveSessionMiddleware,
} from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { attemptKey, limitMails } from "../attempts.ts";
import { readBody } from "../read-body.ts";
import { invalidToken } from "../refusals.ts";
import { SAID_NOTHING, type DoorParts } from "./door-parts.ts";
import { provePassword } from "./prove-password.ts";

/**
 * Follows the link that was mailed to a new address, and begins a session. The password is asked for, so
 * that nobody confirms an account that somebody else prepared with their address.
 */
export function verifyEmailDoor({ db, clock }: DoorParts) {
  return createAuthEndpoint(
    "/verify-email",
    { method: "POST", use: [formCsrfMiddleware] },
    async (ctx) => {
      const { internalAdapter, password: passwords } = ctx.context;
      const { token = "", password = "" } = readBody(ctx.body);
      const at = clock();
      const waiting = await findWaiting(token);
      if (waiting === null) throw invalidToken();
      const { hash, confirm, next } = waiting;
      await provePassword({ db, passwords, key: attemptKey("link", token), hash, password });
      const personId = await confirm();
      const user = personId === null ? null : await internalAdapter.findUserById(personId);
      if (user === null) throw invalidToken();
      const session = await internalAdapter.createSession(user.id);
      await setSessionCookie(ctx, { session, user });
      return ctx.json({ ...SAID_NOTHING, token: session.token, next });

      /** An account not opened yet, or one whose address was never confirmed. */
      async function findWaiting(secret: string) {
        const asked = await findSignUp(db, secret, at);
        if (asked !== null) {
          const { id: signUpId, passwordHash, next: goal } = asked;
          return {
            ...{ hash: passwordHash, next: goal },
            confirm: () => openAccount(db, { signUpId, at }),
          };
        }
        const link = await findLink(db.prisma, { kind: "CONFIRM_EMAIL", secret, at });
        if (link === null) return null;
        const account = await internalAdapter.findCredentialAccount(link.personId);
        return {
          ...{ hash: account?.password ?? null, next: null },
          confirm: () => confirmAddress(db, { secret, at }),
        };
      }
    },
  );
}

/** Mails whoever is signed in a link to confirm the address of their account. */
export function sendVerificationDoor({ db, clock }: DoorParts) {
  return createAuthEndpoint(
    "/send-verification-email",
    { method: "POST", use: [sensitiveSessionMiddleware] },
    async (ctx) => {
      const { user } = ctx.context.session;
      await limitMails(db, user.email);
      await sendConfirmation(db, { personId: user.id, at: clock() });
      return ctx.json(SAID_NOTHING);
    },
  );
}

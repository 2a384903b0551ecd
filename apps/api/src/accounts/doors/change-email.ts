import { askForAddress, findLink } from "@regolith/db";
import { normalEmail } from "@regolith/domain";
import {
  createAuthEndpoint,
  formCsrfMiddleware,
  getSessionFromCtx,
  sensitiveSessionMiddleware,
} from "better-auth/api";
import { attemptKey, limitMails } from "../attempts.ts";
import { completeChange, undoChange } from "../new-address.ts";
import { readBody } from "../read-body.ts";
import { invalidToken, readAddress, refusePassword, sameAddress } from "../refusals.ts";
import { SAID_NOTHING, type DoorParts } from "./door-parts.ts";
import { provePassword } from "./prove-password.ts";

/** Whoever is signed in asks for another address; nothing here tells whether it has an account. */
export function changeEmailDoor({ db, clock }: DoorParts) {
  return createAuthEndpoint(
    "/change-email",
    { method: "POST", use: [sensitiveSessionMiddleware] },
    async (ctx) => {
      const { internalAdapter, password: passwords, session } = ctx.context;
      const { id: personId, email: present } = session.user;
      const { currentPassword: password = "", newEmail } = readBody(ctx.body);
      const email = readAddress(newEmail);
      if (email === normalEmail(present)) throw sameAddress();
      const account = await internalAdapter.findCredentialAccount(personId);
      const hash = account?.password;
      await provePassword({ db, passwords, key: attemptKey("password", personId), hash, password });
      await limitMails(db, email);
      // The present address is mailed each time, too.
      await limitMails(db, personId);
      await askForAddress(db, { personId, email, at: clock() });
      return ctx.json(SAID_NOTHING);
    },
  );
}

/**
 * Follows the link that was mailed to the new address. The password is asked for again: an address may have been
 * mistyped, and its owner is not to get the account. Of the sessions only one that shows itself here stays.
 */
export function confirmChangeDoor({ db, clock }: DoorParts) {
  return createAuthEndpoint(
    "/change-email/confirm",
    { method: "POST", use: [formCsrfMiddleware] },
    async (ctx) => {
      const { internalAdapter, password: passwords } = ctx.context;
      const { token: secret = "", password = "" } = readBody(ctx.body);
      const at = clock();
      const link = await findLink(db.prisma, { kind: "CHANGE_EMAIL", secret, at });
      if (link === null) throw invalidToken();
      const account = await internalAdapter.findCredentialAccount(link.personId);
      const hash = account?.password;
      await provePassword({ db, passwords, key: attemptKey("link", secret), hash, password });
      const shown = await getSessionFromCtx(ctx);
      const keptSessionId = shown?.user.id === link.personId ? shown.session.id : null;
      if (!(await completeChange(db, { secret, keptSessionId, at }))) throw invalidToken();
      return ctx.json({ ...SAID_NOTHING, signedIn: keptSessionId !== null });
    },
  );
}

/** Follows the link that was mailed to the former address: the account has it again, and a new password. */
export function undoChangeDoor({ db, clock }: DoorParts) {
  return createAuthEndpoint("/change-email/undo", { method: "POST" }, async (ctx) => {
    const { token: secret = "", newPassword = "" } = readBody(ctx.body);
    refusePassword(newPassword);
    const at = clock();
    const link = await findLink(db.prisma, { kind: "UNDO_EMAIL_CHANGE", secret, at });
    if (link === null) throw invalidToken();
    const passwordHash = await ctx.context.password.hash(newPassword);
    if (!(await undoChange(db, { secret, passwordHash, at }))) throw invalidToken();
    return ctx.json(SAID_NOTHING);
  });
}

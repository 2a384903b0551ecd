import { askForNewPassword, findLink, setPasswordByLink } from "@regolith/db";
import { createAuthEndpoint } from "better-auth/api";
import { limitMails } from "../attempts.ts";
import { readBody, readLanguage } from "../read-body.ts";
import { invalidToken, readAddress, refusePassword } from "../refusals.ts";
import { SAID_NOTHING, type DoorParts } from "./door-parts.ts";

/** Mails an address how its account gets a new password; nothing here tells whether it has one. */
export function requestResetDoor({ db, clock }: DoorParts) {
  return createAuthEndpoint("/request-password-reset", { method: "POST" }, async (ctx) => {
    const given = readBody(ctx.body);
    const email = readAddress(given["email"]);
    await limitMails(db, email);
    await askForNewPassword(db, { email, language: readLanguage(given["language"]), at: clock() });
    return ctx.json(SAID_NOTHING);
  });
}

/** Sets a new password with a link, mailed or handed over. */
export function resetPasswordDoor({ db, clock }: DoorParts) {
  return createAuthEndpoint("/reset-password", { method: "POST" }, async (ctx) => {
    const { token: secret = "", newPassword = "" } = readBody(ctx.body);
    refusePassword(newPassword);
    const at = clock();
    const link = await findLink(db.prisma, { kind: "RESET_PASSWORD", secret, at });
    if (link === null) throw invalidToken();
    const passwordHash = await ctx.context.password.hash(newPassword);
    if (!(await setPasswordByLink(db, { secret, passwordHash, at }))) throw invalidToken();
    return ctx.json(SAID_NOTHING);
  });
}

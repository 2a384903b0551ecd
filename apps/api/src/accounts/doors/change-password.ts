import { changePassword } from "@regolith/db";
import { createAuthEndpoint, sensitiveSessionMiddleware } from "better-auth/api";
import { attemptKey } from "../attempts.ts";
import { readBody } from "../read-body.ts";
import { invalidPassword, refusePassword } from "../refusals.ts";
import { SAID_NOTHING, type DoorParts } from "./door-parts.ts";
import { provePassword } from "./prove-password.ts";

/** Changes the password of whoever is signed in; this session stays, all others end. */
export function changePasswordDoor({ db, clock }: DoorParts) {
  return createAuthEndpoint(
    "/change-password",
    { method: "POST", use: [sensitiveSessionMiddleware] },
    async (ctx) => {
      const { internalAdapter, password: passwords, session } = ctx.context;
      const { currentPassword: password = "", newPassword = "" } = readBody(ctx.body);
      refusePassword(newPassword);
      const personId = session.user.id;
      const hash = (await internalAdapter.findCredentialAccount(personId))?.password;
      const key = attemptKey("password", personId);
      const typedHash = await provePassword({ db, passwords, key, hash, password });
      const isChanged = await changePassword(db, {
        ...{ personId, typedHash, keptSessionId: session.session.id, at: clock() },
        passwordHash: await passwords.hash(newPassword),
      });
      if (!isChanged) throw invalidPassword();
      return ctx.json(SAID_NOTHING);
    },
  );
}

import { askForAccount, sendSignUpAgain } from "@regolith/db";
import { textProblems } from "@regolith/domain";
import { createAuthEndpoint, formCsrfMiddleware } from "better-auth/api";
import { limitMails } from "../attempts.ts";
import { readBody, readLanguage } from "../read-body.ts";
import { readAddress, refuseName, refusePassword } from "../refusals.ts";
import { readAgreed } from "../read-agreed.ts";
import { asRead } from "../../terms/terms-text.ts";
import { SAID_NOTHING, type DoorParts } from "./door-parts.ts";

const NEXT_MAX_LENGTH = 500;

/** Asks for an account. What comes of it is said by mail only: nothing here tells whether there is one. */
export function signUpDoor({ db, clock, terms }: DoorParts) {
  return createAuthEndpoint(
    "/sign-up/email",
    { method: "POST", use: [formCsrfMiddleware] },
    async (ctx) => {
      const { name = "", password = "", ...given } = readBody(ctx.body);
      refuseName(name);
      const email = readAddress(given["email"]);
      refusePassword(password);
      const at = clock();
      const agreed = readAgreed(ctx.body, terms, at);
      await limitMails(db, email);
      const language = readLanguage(given["language"]);
      await askForAccount(db, {
        ...{ name: name.trim(), email, at, language },
        terms: agreed.map((version) => asRead(version, language)),
        passwordHash: await ctx.context.password.hash(password),
        next: readNext(given["next"]),
      });
      return ctx.json(SAID_NOTHING);
    },
  );
}

/** Mails once more to an address that asked for an account. */
export function sendSignUpAgainDoor({ db, clock }: DoorParts) {
  return createAuthEndpoint("/sign-up/send-again", { method: "POST" }, async (ctx) => {
    const email = readAddress(readBody(ctx.body)["email"]);
    await limitMails(db, email);
    await sendSignUpAgain(db, { email, at: clock() });
    return ctx.json(SAID_NOTHING);
  });
}

/** Only a path of the pages is kept; they look at it again before they go there. */
function readNext(text: string | undefined): string | null {
  return text?.startsWith("/") && textProblems(text, NEXT_MAX_LENGTH, []).length === 0
    ? text
    : null;
}

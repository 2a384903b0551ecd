import { findPerson, issueReset, type Database } from "@regolith/db";
import { ok, type Result } from "@regolith/domain";
import { localeOf } from "@regolith/words";
import type { IncomingHttpHeaders } from "node:http";
import type { SignedIn } from "../context.ts";
import type { Auth } from "./auth.ts";

export interface ResetLink {
  readonly url: string;
  readonly expiresAt: Date;
}

/** Who stands behind a session, and links to set a new password. */
export class Accounts {
  readonly #auth: Auth;
  readonly #db: Database;
  readonly #webOrigin: string;

  constructor(auth: Auth, db: Database, webOrigin: string) {
    this.#auth = auth;
    this.#db = db;
    this.#webOrigin = webOrigin;
  }

  /** The person whose session the request carries, with the roles held now; null without a valid one. */
  async actorOf(headers: IncomingHttpHeaders): Promise<SignedIn | null> {
    const { cookie, authorization } = headers;
    if (cookie === undefined && authorization === undefined) return null;
    const shown = new Headers();
    // A token says expressly who asks, so a cookie beside it is not looked at.
    if (authorization !== undefined) shown.set("authorization", authorization);
    else if (cookie !== undefined) shown.set("cookie", cookie);
    const session = await this.#auth.api.getSession({ headers: shown });
    if (session === null) return null;
    const person = await findPerson(this.#db.prisma, session.user.id);
    if (person === null) return null;
    const { id, name, email, emailVerified, formerEmails, roles, officerOf, language } = person;
    return { id, name, email, emailVerified, formerEmails, roles, officerOf, language };
  }

  /** Issues a one-time link with which the person sets a new password; the secret is only in the link. */
  async issueResetLink(actorId: string, personId: string, at: Date): Promise<Result<ResetLink>> {
    const issued = await issueReset(this.#db, { actorId, personId, at });
    if (!issued.ok) return issued;
    const { secret, language, endsAt: expiresAt } = issued.value;
    const url = `${this.#webOrigin}/${localeOf(language)}/reset-password?token=${secret}`;
    return ok({ url, expiresAt });
  }
}

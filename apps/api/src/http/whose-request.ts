import type { FastifyReply, FastifyRequest } from "fastify";
import type { Accounts } from "../accounts/accounts.ts";
import type { SignedIn } from "../context.ts";
import { readLocale } from "../locale.ts";
import { mayChange, type AllowedOrigins } from "./origin-guard.ts";
import { sayNo, type Refusal } from "./say-no.ts";

export interface Gates {
  readonly accounts: Accounts;
  readonly allowedOrigins: AllowedOrigins;
}

/** Who sends something, or why nothing is taken from them. */
export async function whoSends(
  request: FastifyRequest,
  { accounts, allowedOrigins }: Gates,
): Promise<SignedIn | Refusal> {
  if (!mayChange(request, allowedOrigins)) return "FOREIGN_ORIGIN";
  return (await accounts.actorOf(request.headers)) ?? "UNAUTHENTICATED";
}

/** Who asks for a download, by a session's cookie or a bearer token; null after answering that nobody does. */
export async function whoDownloads(
  request: FastifyRequest,
  reply: FastifyReply,
  accounts: Accounts,
): Promise<SignedIn | null> {
  const actor = await accounts.actorOf(request.headers);
  if (actor === null) askToSignIn(request, reply);
  return actor;
}

/** Somebody at a browser comes back after signing in; a program is told to. */
function askToSignIn(request: FastifyRequest, reply: FastifyReply): void {
  const { accept, "accept-language": language, authorization } = request.headers;
  const isBrowser = accept?.includes("text/html") === true && authorization === undefined;
  if (!isBrowser) {
    sayNo(reply, "UNAUTHENTICATED");
    return;
  }
  const next = encodeURIComponent(request.url);
  reply.redirect(`/${readLocale(language)}/sign-in?next=${next}`, 303);
}

import type { FastifyReply, FastifyRequest } from "fastify";
import type { Accounts } from "../accounts/accounts.ts";
import type { SignedIn } from "../context.ts";
import { readLocale } from "../locale.ts";
import type { Locale } from "@regolith/words";

/** Headers of something made for one reader, to be saved and not to be shown or kept by anybody between. */
export function downloadHeaders(type: string, fileName: string): Record<string, string> {
  return {
    "content-type": type,
    "content-disposition": `attachment; filename="${fileName}"`,
    "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
    "cache-control": "private, no-store",
  };
}

/** Who asks, by a session's cookie or a bearer token; null after answering that nobody does. */
export async function whoDownloads(
  request: FastifyRequest,
  reply: FastifyReply,
  accounts: Accounts,
): Promise<SignedIn | null> {
  const actor = await accounts.actorOf(request.headers);
  if (actor === null) askToSignIn(request, reply);
  return actor;
}

/** The language of what is downloaded: named in the address, else the reader's. */
export function languageOf(request: FastifyRequest<{ Querystring: { lang?: unknown } }>): Locale {
  const { lang } = request.query;
  const wanted = typeof lang === "string" ? lang : request.headers["accept-language"];
  return readLocale(wanted);
}

/** Missing and forbidden look alike. */
export function sayNothingThere(reply: FastifyReply): void {
  const message = "There is nothing at this address.";
  reply.code(404).send({ errors: [errorOf(reply, "NOT_FOUND", message)] });
}

/** Somebody at a browser comes back after signing in; a program is told to. */
function askToSignIn(request: FastifyRequest, reply: FastifyReply): void {
  const { accept, "accept-language": language, authorization } = request.headers;
  if (accept?.includes("text/html") === true && authorization === undefined) {
    const next = encodeURIComponent(request.url);
    reply.redirect(`/${readLocale(language)}/sign-in?next=${next}`, 303);
    return;
  }
  const message = "Sign in first.";
  reply.code(401).send({ errors: [errorOf(reply, "UNAUTHENTICATED", message)] });
}

function errorOf(reply: FastifyReply, code: string, message: string) {
  return { message, extensions: { code, requestId: reply.request.id } };
}

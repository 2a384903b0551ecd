import type { NextRequest, NextResponse } from "next/server";
import createMiddleware from "next-intl/middleware";
import { readEnv } from "./env.ts";
import { localeHeader, localeOfPath, routing } from "./i18n/routing.ts";
import { contentSecurityPolicy } from "./server/content-security-policy.ts";

const chooseLanguage = createMiddleware(routing);

/** Picks the language of a page and gives its answer a content security policy with a fresh nonce. */
export const proxy = (request: NextRequest): NextResponse => {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = contentSecurityPolicy(nonce, readEnv().isProduction);
  request.headers.set("x-nonce", nonce);
  request.headers.set(localeHeader, localeOfPath(request.nextUrl.pathname));
  // Where a visitor comes back to after signing in.
  request.headers.set("x-address", request.nextUrl.pathname + request.nextUrl.search);
  // Next reads the nonce for its own scripts from the policy on the request.
  request.headers.set("content-security-policy", policy);
  const response = chooseLanguage(request);
  response.headers.set("content-security-policy", policy);
  return response;
};

export const config = {
  matcher:
    "/((?!(?:graphql|healthz|readyz|favicon\\.ico|icon\\.svg|robots\\.txt)$|(?:api|_next|assets|uploads|files|graphql|documents|exports)/).*)",
};

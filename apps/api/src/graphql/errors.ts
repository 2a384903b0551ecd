import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Locale } from "@regolith/words";
import { FAULT_MESSAGE } from "../http/failures.ts";
import { EXCEEDED } from "./limits.ts";
import { requestScope } from "../http/request-scope.ts";

const SIGN_IN: Readonly<Record<Locale, string>> = {
  en: "Sign in to do this.",
  zh: "请先登录再进行此操作。",
};

/** The question needs somebody signed in, and nobody is. */
export function unauthenticated(locale: Locale): GraphQLError {
  return new GraphQLError(SIGN_IN[locale], { extensions: { code: "UNAUTHENTICATED" } });
}

/** An argument that can never be right, such as a page size of 0; the message says what would be. */
export function badUserInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } });
}

/** A mutation that a foreign page might have sent with a visitor's cookie. */
export function foreignChange(): GraphQLError {
  return new GraphQLError(
    "With a cookie, changes need the Origin of the portal's pages or the header apollo-require-preflight.",
    { extensions: { code: "FOREIGN_ORIGIN", http: { status: 403 } } },
  );
}

const FAULT = "INTERNAL_SERVER_ERROR";

/**
 * What leaves of an error: its code, its words when they were meant for the caller, and the request's
 * id. A fault is logged here, once, and its words stay inside.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const scope = requestScope();
  const { extensions = {} } = formatted;
  const code = EXCEEDED in extensions ? "OPERATION_TOO_LARGE" : (extensions["code"] ?? FAULT);
  const isFault = code === FAULT;
  if (isFault) scope?.log.error({ err: unwrapResolverError(error) }, "fault");
  return {
    message: isFault ? FAULT_MESSAGE : formatted.message,
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
    extensions: { code, requestId: scope?.requestId },
  };
}

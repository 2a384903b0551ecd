import type { FastifyReply, FastifyRequest } from "fastify";
import type { Accounts } from "../../accounts/accounts.ts";
import type { SignedIn } from "../../context.ts";
import { mayChange, type AllowedOrigins } from "../../http/origin-guard.ts";

export interface Gates {
  readonly accounts: Accounts;
  readonly allowedOrigins: AllowedOrigins;
}

const REFUSALS = {
  UNAUTHENTICATED: { status: 401, message: "Sign in to do this." },
  FOREIGN_ORIGIN: {
    status: 403,
    message:
      "With a cookie, files are taken only with the Origin of the portal's pages or the header apollo-require-preflight.",
  },
  BAD_REQUEST: {
    status: 400,
    message: "The form could not be read: send multipart/form-data to its end.",
  },
  NOT_FOUND: { status: 404, message: "There is nothing at this address." },
} as const;
export type Refusal = keyof typeof REFUSALS;

/** Who sends something, or why nothing is taken from them. */
export async function whoSends(
  request: FastifyRequest,
  { accounts, allowedOrigins }: Gates,
): Promise<SignedIn | Refusal> {
  if (!mayChange(request, allowedOrigins)) return "FOREIGN_ORIGIN";
  return (await accounts.actorOf(request.headers)) ?? "UNAUTHENTICATED";
}

/** Answers with a code, in the shape of all other errors. */
export function sayNo(reply: FastifyReply, code: Refusal): FastifyReply {
  const { status, message } = REFUSALS[code];
  const errors = [{ message, extensions: { code, requestId: reply.request.id } }];
  return reply.code(status).send({ errors });
}

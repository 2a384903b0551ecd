import type { FastifyReply } from "fastify";

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

/** Answers with a code, in the shape of all other errors. Missing and forbidden look alike. */
export function sayNo(reply: FastifyReply, code: Refusal): FastifyReply {
  const { status, message } = REFUSALS[code];
  const errors = [{ message, extensions: { code, requestId: reply.request.id } }];
  return reply.code(status).send({ errors });
}

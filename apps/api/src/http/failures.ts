import type { FastifyError, FastifyInstance } from "fastify";

const CODES: Readonly<Record<number, string>> = {
  400: "BAD_REQUEST",
  404: "NOT_FOUND",
  405: "METHOD_NOT_ALLOWED",
  413: "BODY_TOO_LARGE",
  415: "UNSUPPORTED_MEDIA_TYPE",
};

const MESSAGES: Readonly<Record<number, string>> = {
  400: "The request could not be read: its body must be JSON.",
  404: "There is nothing at this address.",
  413: "The request is larger than 256 kB.",
  415: "Send JSON, with content-type: application/json.",
};

/** What the caller may know of a fault. */
export const FAULT_MESSAGE =
  "Something went wrong on our side. Nothing you sent was wrong; try again, and name the request id if it stays.";

function answer(status: number, requestId: string) {
  const code = CODES[status] ?? (status < 500 ? "BAD_REQUEST" : "INTERNAL_SERVER_ERROR");
  const message = status < 500 ? (MESSAGES[status] ?? "The request was refused.") : FAULT_MESSAGE;
  return { errors: [{ message, extensions: { code, requestId } }] };
}

/** Answers what no route answers, in the shape of all other errors and without a library's words. */
export function answerFailures(server: FastifyInstance): void {
  server.setNotFoundHandler((request, reply) => reply.code(404).send(answer(404, request.id)));
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error(error, "fault");
    return reply.code(status).send(answer(status, request.id));
  });
}

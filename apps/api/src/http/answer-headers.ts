import type { FastifyInstance } from "fastify";

/** Nothing the API answers is a page to be framed, sniffed or kept. */
const HEADERS = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "cache-control": "no-store",
} as const;

export function setAnswerHeaders(server: FastifyInstance): void {
  server.addHook("onRequest", (request, reply, done) => {
    reply.headers({ ...HEADERS, "x-request-id": request.id });
    done();
  });
}

import type { FastifyInstance, FastifyRequest } from "fastify";

/** Browsers send these with another site's request only after asking first, which is refused here. */
const PREFLIGHTED = ["apollo-require-preflight", "x-apollo-operation-name"];

/** Which sites' pages may act with a visitor's session: the web's, and the API's own explorer. */
export type AllowedOrigins = ReadonlySet<string>;

/** Refuses what a foreign page sends along with a visitor's cookie. */
export function guardOrigin(server: FastifyInstance, allowed: AllowedOrigins): void {
  server.addHook("onRequest", async (request, reply) => {
    const { origin, cookie } = request.headers;
    if (origin === undefined || cookie === undefined || allowed.has(origin)) return;
    await reply.code(403).send({
      errors: [
        {
          message: "This request came from a page of another site and was not carried out.",
          extensions: { code: "FOREIGN_ORIGIN", requestId: request.id },
        },
      ],
    });
  });
}

/**
 * Whether a request may change something: with a cookie only from an allowed page, or with a header
 * that no foreign page can send. Programs with a bearer token need neither.
 */
export function mayChange(request: FastifyRequest, allowed: AllowedOrigins): boolean {
  const { origin, cookie } = request.headers;
  if (cookie === undefined) return true;
  if (origin !== undefined) return allowed.has(origin);
  return PREFLIGHTED.some((name) => request.headers[name] !== undefined);
}

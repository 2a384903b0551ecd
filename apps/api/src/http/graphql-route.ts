import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { Clock } from "@regolith/db";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Context, SignedIn } from "../context.ts";
import { Loaders } from "../graphql/loaders.ts";
import { readLocale } from "../locale.ts";
import type { Services } from "../services.ts";
import { mayChange, type AllowedOrigins } from "./origin-guard.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Who is signed in, for `/graphql` only. */
    actor: SignedIn | null;
  }
}

export interface GraphqlRouteParts {
  readonly apollo: ApolloServer<Context>;
  readonly services: Services;
  readonly clock: Clock;
  readonly allowedOrigins: AllowedOrigins;
}

/** `/graphql`, for programs and pages alike. */
export function routeGraphql(server: FastifyInstance, parts: GraphqlRouteParts): void {
  const { apollo, services } = parts;
  server.decorateRequest("actor", null);
  server.route({
    method: ["GET", "POST"],
    url: "/graphql",
    preHandler: async (request, reply) => {
      request.actor = await services.accounts.actorOf(request.headers);
      const isTokenWrong = request.actor === null && request.headers.authorization !== undefined;
      if (isTokenWrong) await reply.code(401).send(wrongToken(request.id));
    },
    handler: fastifyApolloHandler(apollo, {
      context: (request) => Promise.resolve(createContext(request, parts)),
    }),
  });
}

/** A token that is no longer good is said so; it never turns a caller into an anonymous one. */
function wrongToken(requestId: string) {
  const message = "The bearer token is wrong or its session has ended. Sign in again.";
  return { errors: [{ message, extensions: { code: "UNAUTHENTICATED", requestId } }] };
}

function createContext(
  request: FastifyRequest,
  { services, clock, allowedOrigins }: GraphqlRouteParts,
): Context {
  return {
    ...services,
    actor: request.actor,
    locale: readLocale(request.headers["accept-language"]),
    now: clock,
    requestId: request.id,
    log: request.log,
    loaders: new Loaders(),
    mayChange: mayChange(request, allowedOrigins),
  };
}

import "reflect-metadata";
import type { Clock } from "@regolith/db";
import { randomUUID } from "node:crypto";
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from "fastify";
import type { Logger } from "pino";
import { Accounts } from "./accounts/accounts.ts";
import { createAuth } from "./accounts/auth.ts";
import { routeAuth } from "./accounts/auth-route.ts";
import { routeAttachments } from "./attachments/http/routes.ts";
import { createClamd } from "./attachments/scan/clamd.ts";
import type { Env } from "./env.ts";
import { routeApplicationDocument } from "./documents/application-route.ts";
import { routeMinutes } from "./documents/minutes-route.ts";
import { routeLetterDocument } from "./documents/letter-route.ts";
import { routeApplicationsExport } from "./exports/applications-route.ts";
import { routeBoardExport } from "./exports/board-route.ts";
import { routeRoundExports } from "./exports/rounds-route.ts";
import { createApollo } from "./graphql/create-apollo.ts";
import { setAnswerHeaders } from "./http/answer-headers.ts";
import { routeExplorer } from "./http/explorer.ts";
import { answerFailures } from "./http/failures.ts";
import { routeGraphql } from "./http/graphql-route.ts";
import { answerHealth } from "./http/health.ts";
import { logAnswers } from "./http/logging.ts";
import { guardOrigin } from "./http/origin-guard.ts";
import { keepRequestScope } from "./http/request-scope.ts";
import { cameByTheWeb } from "./http/trusted-proxy.ts";
import { createSchema } from "./schema.ts";
import type { Services } from "./services.ts";
import type { WrittenTerms } from "./terms/terms-text.ts";

const BODY_LIMIT = 256 * 1024;

/** What a server is made of; tests give their own database, clock and log. */
export interface ServerParts {
  readonly env: Env;
  readonly db: Services["db"];
  readonly clock: Clock;
  readonly log: Logger;
  readonly terms: readonly WrittenTerms[];
  /** Whether it can answer; throws what it cannot start with. */
  readonly isReady: () => Promise<boolean>;
}

/** The whole API, ready to listen or to be asked by `inject`. The database stays the caller's to close. */
export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const { env, db, clock, log, terms, isReady } = parts;
  const loggerInstance: FastifyBaseLogger = log;
  const server = Fastify({
    loggerInstance,
    // The answer's own line says more, and less of what is personal.
    logController: new LogController({
      disableRequestLogging: true,
      requestIdLogLabel: "requestId",
    }),
    genReqId: ({ headers }) => readRequestId(headers, env.proxySecret) ?? randomUUID(),
    bodyLimit: BODY_LIMIT,
    forceCloseConnections: "idle",
    routerOptions: { maxParamLength: 300 },
  });
  const ownOrigins = originsOf(env);
  const allowedOrigins = new Set([...env.webOrigins, ...ownOrigins]);
  keepRequestScope(server);
  setAnswerHeaders(server);
  logAnswers(server);
  guardOrigin(server, allowedOrigins);
  answerFailures(server);
  routeExplorer(server);
  answerHealth(server, isReady);

  const [webOrigin] = env.webOrigins;
  const auth = createAuth({ env, db, clock, log, ownOrigins, terms });
  routeAuth(server, { auth, webOrigin, proxySecret: env.proxySecret });

  const accounts = new Accounts(auth, db, webOrigin);
  const scanner = env.clamd === undefined ? null : createClamd(env.clamd);
  routeAttachments(server, { db, accounts, clock, allowedOrigins, scanner });

  const services: Services = { env, db, accounts, terms };
  routeApplicationsExport(server, { ...services, clock });
  routeRoundExports(server, services);
  routeBoardExport(server, { ...services, clock });
  routeApplicationDocument(server, { ...services, clock, webOrigin });
  routeMinutes(server, { ...services, clock, webOrigin });
  routeLetterDocument(server, services);
  const apollo = createApollo(createSchema(), server);
  await apollo.start();
  routeGraphql(server, { apollo, services, clock, allowedOrigins });
  await server.ready();
  return server;
}

/** The web's id of a request goes on in our log; anybody else's is not believed. */
function readRequestId(
  headers: Parameters<typeof cameByTheWeb>[0],
  secret: string | undefined,
): string | null {
  const given = headers["x-request-id"];
  const isGood = typeof given === "string" && /^[\w-]{8,64}$/u.test(given);
  return isGood && cameByTheWeb(headers, secret) ? given : null;
}

/** Under which addresses a browser on this machine reaches the API itself. */
function originsOf({ host, port }: Env): string[] {
  const hosts = new Set([host, "127.0.0.1", "localhost"]);
  return [...hosts].map(
    (name) => `http://${name.includes(":") ? `[${name}]` : name}:${String(port)}`,
  );
}

import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { fastifyApolloDrainPlugin } from "@as-integrations/fastify";
import type { FastifyInstance } from "fastify";
import { OperationTypeNode, type GraphQLSchema } from "graphql";
import type { Context } from "../context.ts";
import { answerAtOnce } from "./answer-at-once.ts";
import { refuseHugeAnswer } from "./answer-size.ts";
import { foreignChange, formatError } from "./errors.ts";
import { LIMITS, limitsRule } from "./limits.ts";

/** The GraphQL server, not started yet; it stops with the HTTP server. */
export function createApollo(
  schema: GraphQLSchema,
  server: FastifyInstance,
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    formatError,
    validationRules: [limitsRule],
    parseOptions: { maxLexicalTokens: LIMITS.tokens },
    introspection: true,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    nodeEnv: "production",
    logger: server.log,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      fastifyApolloDrainPlugin(server),
      guardOperations,
      answerAtOnce,
    ],
  });
}

/** Refuses, before anything is carried out, foreign pages' mutations and answers of any size. */
const guardOperations: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, document, operation, request, contextValue }) => {
        if (operation === undefined) return Promise.resolve();
        if (operation.operation === OperationTypeNode.MUTATION && !contextValue.mayChange) {
          throw foreignChange();
        }
        refuseHugeAnswer({ schema, document, operation, variables: request.variables ?? {} });
        return Promise.resolve();
      },
    }),
};

import { AsyncLocalStorage } from "node:async_hooks";
import type { FastifyBaseLogger, FastifyInstance } from "fastify";

/** What belongs to the request being answered, where no argument can carry it. */
export interface RequestScope {
  readonly requestId: string;
  readonly log: FastifyBaseLogger;
}

const storage = new AsyncLocalStorage<RequestScope>();

export function requestScope(): RequestScope | undefined {
  return storage.getStore();
}

export function keepRequestScope(server: FastifyInstance): void {
  server.addHook("onRequest", (request, _reply, done) => {
    storage.run({ requestId: request.id, log: request.log }, done);
  });
}

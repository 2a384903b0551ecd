import type { FastifyInstance } from "fastify";
import { pino, type DestinationStream, type Logger } from "pino";
import type { LogLevel } from "./log-level.ts";

const HIDDEN = ["password", "newPassword", "token", "email", "authorization", "cookie", "url"];

/** One JSON line per event on standard output; secrets and personal data never get into it. */
export function createLog(level: LogLevel, destination?: DestinationStream): Logger {
  const options = {
    name: "api",
    level,
    redact: {
      paths: HIDDEN.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
      censor: "[hidden]",
    },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/** One line per answer: which path, which status, how long. Never the query, which may hold a secret. */
export function logAnswers(server: FastifyInstance): void {
  server.addHook("onResponse", (request, reply, done) => {
    const [path] = request.url.split("?", 1);
    const isProbe = path === "/healthz" || path === "/readyz";
    const line = {
      method: request.method,
      path,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    };
    request.log[isProbe ? "debug" : "info"](line, "answered");
    done();
  });
}

import type { LogLevel } from "@regolith/db";
import type { FastifyInstance } from "fastify";
import { pino, type DestinationStream, type Logger } from "pino";

const HIDDEN = ["password", "newPassword", "token", "email", "authorization", "cookie", "url"];

/** Where a careless line could carry them; wildcards would cost every line. */
const CARRIERS = ["", "err.", "body.", "headers.", "variables.", "user."];

/** One JSON line per event on standard output; secrets and personal data never get into it. */
export function createLog(level: LogLevel, destination?: DestinationStream): Logger {
  const options = {
    name: "api",
    level,
    redact: {
      paths: CARRIERS.flatMap((carrier) => HIDDEN.map((name) => `${carrier}${name}`)),
      censor: "[hidden]",
    },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
  };
  // Written beside the answering, which then need not wait for the disk.
  return pino(options, destination ?? pino.destination({ dest: 1, sync: false }));
}

/** One line per answer: which path, which status, how long. Never the query, which may hold a secret. */
export function logAnswers(server: FastifyInstance): void {
  server.addHook("onResponse", (request, reply, done) => {
    const path = shownPath(request.url);
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

/** The address without its question, and without the secret of a one-time one. */
function shownPath(url: string): string {
  const [path = ""] = url.split("?", 1);
  return path.replace(/^\/uploads\/(?!applications\/).+$/u, "/uploads/[hidden]");
}

/**
 * The web process: pages by Next, the API's paths passed through, one request id for both. Next's
 * own server believes a forwarded address from anybody, so the address is set here.
 */
import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import next from "next";
import { pino } from "pino";
import { readEnv } from "./src/env.ts";
import { callerAddress } from "./src/server/caller-address.ts";
import { belongsToApi, passThrough } from "./src/server/pass-through.ts";

const log = pino({ name: "web" });
const env = readEnv();

const app = next({
  dev: !env.isProduction,
  dir: import.meta.dirname,
  hostname: env.host,
  port: env.port,
});
await app.prepare();
const page = app.getRequestHandler();

const prepare = (incoming: IncomingMessage): string => {
  const requestId = randomUUID();
  incoming.headers["x-request-id"] = requestId;
  incoming.headers["x-forwarded-for"] = callerAddress(incoming, env.isBehindProxy);
  delete incoming.headers["x-proxy-secret"];
  return requestId;
};

/** The address without its question, and without the secret of a one-time one. */
const shownPath = (url: string): string =>
  (url.split("?", 1)[0] ?? "").replace(/^\/uploads\/(?!applications\/).+$/, "/uploads/[hidden]");

const server = createServer((incoming, outgoing) => {
  const started = performance.now();
  const requestId = prepare(incoming);
  outgoing.setHeader("x-request-id", requestId);
  outgoing.on("finish", () => {
    const path = shownPath(incoming.url ?? "");
    if (path.startsWith("/_next/")) return;
    const ms = Math.round(performance.now() - started);
    log.info({ requestId, method: incoming.method, path, status: outgoing.statusCode, ms });
  });
  if (belongsToApi(incoming.url ?? "")) passThrough(incoming, outgoing, env, requestId);
  else void page(incoming, outgoing);
});

// A file of 20 MB comes over a slow line in more than the five minutes that are usual. Who falls silent
// on the way is cut off by the API.
server.requestTimeout = 3_600_000;

server.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EADDRINUSE") log.fatal(`Port ${String(env.port)} is in use; set WEB_PORT.`);
  else log.fatal(error);
  process.exit(1);
});

server.listen(env.port, env.host, () => {
  log.info(`Pages at http://${env.host}:${String(env.port)}`);
});

const stop = (): void => {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => {
    server.closeAllConnections();
  }, 5000).unref();
};
process.once("SIGTERM", stop);
process.once("SIGINT", stop);

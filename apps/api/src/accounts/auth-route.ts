import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { callerAddress } from "../http/trusted-proxy.ts";
import { FAULT_MESSAGE } from "../http/failures.ts";
import { ADDRESS_HEADER, type Auth } from "./auth.ts";

/** All of the accounts' doors that are open; what else the library could do is not there. */
const DOORS: ReadonlySet<string> = new Set([
  "POST /sign-up/email",
  "POST /sign-up/send-again",
  "POST /verify-email",
  "POST /send-verification-email",
  "POST /sign-in/email",
  "POST /sign-out",
  "GET /get-session",
  "GET /list-sessions",
  "POST /revoke-session",
  "POST /revoke-other-sessions",
  "POST /change-password",
  "POST /change-email",
  "POST /change-email/confirm",
  "POST /change-email/undo",
  "POST /request-password-reset",
  "POST /reset-password",
]);

export interface AuthRouteParts {
  readonly auth: Auth;
  readonly webOrigin: string;
  readonly proxySecret: string | undefined;
}

/** `/api/auth/*`: sign-up, sign-in and sessions, for browsers and programs alike. */
export function routeAuth(server: FastifyInstance, parts: AuthRouteParts): void {
  server.route({
    method: ["GET", "POST"],
    url: "/api/auth/*",
    handler: async (request, reply) => {
      const [path = ""] = request.url.slice("/api/auth".length).split("?", 1);
      if (!DOORS.has(`${request.method} ${path}`)) {
        reply.callNotFound();
        return reply;
      }
      const response = await parts.auth.handler(toRequest(request, parts));
      return send(reply, response, request.id);
    },
  });
}

function toRequest(request: FastifyRequest, { webOrigin, proxySecret }: AuthRouteParts): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value === "string" && !UNSENT.has(name)) headers.set(name, value);
  }
  const remoteAddress = request.socket.remoteAddress ?? "127.0.0.1";
  const arrival = { headers: request.headers, remoteAddress };
  headers.set(ADDRESS_HEADER, callerAddress(arrival, proxySecret));
  const body = request.method === "POST" ? JSON.stringify(request.body ?? {}) : null;
  if (body !== null) headers.set("content-type", "application/json");
  return new Request(new URL(request.url, webOrigin), { method: request.method, headers, body });
}

/** Facts of the connection, and claims about the caller that are not to be believed. */
const UNSENT: ReadonlySet<string> = new Set([
  "connection",
  "content-length",
  "host",
  "transfer-encoding",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-proto",
  "x-proxy-secret",
]);

/** Answers carry a code in every refusal, and nothing of a fault but the request's id. */
async function send(
  reply: FastifyReply,
  response: Response,
  requestId: string,
): Promise<FastifyReply> {
  for (const cookie of response.headers.getSetCookie()) reply.header("set-cookie", cookie);
  const token = response.headers.get("set-auth-token");
  if (token !== null) reply.header("set-auth-token", token);
  const wait = response.headers.get("retry-after") ?? response.headers.get("x-retry-after");
  if (wait !== null) reply.header("retry-after", wait);
  reply.code(response.status).type("application/json; charset=utf-8");
  const text = await response.text();
  if (response.ok) return reply.send(text === "" ? "null" : text);
  return reply.send(refusal(text, response.status, requestId));
}

function refusal(text: string, status: number, requestId: string) {
  if (status >= 500) return { code: "INTERNAL_SERVER_ERROR", message: FAULT_MESSAGE, requestId };
  const { code, message } = readRefusal(text);
  const fallback = status === 429 ? "TOO_MANY_REQUESTS" : "BAD_REQUEST";
  return { code: code ?? fallback, message: message ?? "The request was refused.", requestId };
}

function readRefusal(text: string): { code?: string; message?: string } {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}

import { type IncomingMessage, request as requestPlain, type ServerResponse } from "node:http";
import { request as requestSecure } from "node:https";
import type { Env } from "../env.ts";

/** Paths the API answers; browsers see one site, so its cookies and origin are this site's. */
const apiPaths = /^\/(?:graphql(?:[/?]|$)|(?:api\/auth|uploads|files|documents|exports)\/)/;

/** Whether the API answers this address. */
export const belongsToApi = (url: string): boolean => apiPaths.test(url);

const unreachable = (response: ServerResponse, requestId: string): void => {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const message = "The portal's API cannot be reached. Try again in a moment.";
  const error = { message, extensions: { code: "UNAVAILABLE", requestId } };
  response.writeHead(503, { "content-type": "application/json", "retry-after": "5" });
  response.end(JSON.stringify({ errors: [error] }));
};

/**
 * Streams a request to the API and its answer back, unread. The caller's address goes along with
 * the secret that makes the API believe it.
 */
export const passThrough = (
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  env: Env,
  requestId: string,
): void => {
  const target = new URL(incoming.url ?? "/", env.apiOrigin);
  const request = target.protocol === "https:" ? requestSecure : requestPlain;
  const forward = request(target, {
    method: incoming.method,
    headers: {
      ...incoming.headers,
      "x-request-id": requestId,
      ...(env.proxySecret === undefined ? {} : { "x-proxy-secret": env.proxySecret }),
    },
  });
  forward.on("response", (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
    answer.on("error", () => outgoing.destroy());
  });
  forward.on("error", () => {
    unreachable(outgoing, requestId);
  });
  outgoing.on("close", () => {
    forward.destroy();
    // An answer may come before all was sent; who is still sending then comes to read it.
    incoming.resume();
  });
  incoming.pipe(forward);
};

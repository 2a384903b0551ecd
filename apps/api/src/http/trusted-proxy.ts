import { timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { isIP } from "node:net";

interface Arrival {
  readonly headers: IncomingHttpHeaders;
  readonly remoteAddress: string;
}

/** Whether the request came by the web, which proves itself with the secret both know. */
export function cameByTheWeb(headers: IncomingHttpHeaders, secret: string | undefined): boolean {
  const shown = headers["x-proxy-secret"];
  if (secret === undefined || typeof shown !== "string") return false;
  const [known, claimed] = [Buffer.from(secret), Buffer.from(shown)];
  return known.length === claimed.length && timingSafeEqual(known, claimed);
}

/** Where the caller is: what the web says, else the other end of the connection. */
export function callerAddress({ headers, remoteAddress }: Arrival, secret?: string): string {
  if (!cameByTheWeb(headers, secret)) return remoteAddress;
  const forwarded = headers["x-forwarded-for"];
  const first = (typeof forwarded === "string" ? forwarded : "").split(",", 1)[0]?.trim() ?? "";
  return isIP(first) === 0 ? remoteAddress : first;
}

import type { LightMyRequestResponse } from "fastify";
import { fromNewAddress, type TestApi } from "../test-api.ts";

/** What a door of the accounts answered. */
export type AuthResponse = LightMyRequestResponse;

/** Knocks at a door of the accounts, each time from a new address when nothing else is said. */
export function knock(
  { server }: TestApi,
  door: string,
  payload: object,
  headers: Record<string, string> = fromNewAddress(),
): Promise<AuthResponse> {
  return server.inject({ method: "POST", url: `/api/auth/${door}`, headers, payload });
}

/** The cookies of an answer, as a browser sends them back. */
export function cookieOf({ cookies }: AuthResponse): string {
  return cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join("; ");
}

/** Everything of an answer that a caller sees, without what differs between any two answers. */
export function seenOf({ statusCode, headers, body }: AuthResponse) {
  const { "x-request-id": _id, date: _date, ...others } = headers;
  return { statusCode, headers: others, body: body.replace(/"requestId":"[^"]+"/u, "") };
}

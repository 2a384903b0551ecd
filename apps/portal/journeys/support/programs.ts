import { setTimeout as pause } from "node:timers/promises";
import { type Client, createClient, SignUpPageDocument } from "@regolith/client";
import { portal } from "../setup/index.ts";
import { secretMailedTo } from "./links.ts";

const PATIENCE_MS = 30_000;
const POLL_MS = 500;

/** A session as a program sends it, and as a browser does. */
export interface Session {
  readonly token: string;
  readonly cookie: { readonly name: string; readonly value: string };
}

const signedIn = new Map<string, Promise<Session>>();

/**
 * A program that has signed in as one of the demonstration people and sends its session as a bearer
 * token.
 */
export async function signIn(email: string, webUrl = portal().webUrl): Promise<Client> {
  return withSession(webUrl, await sessionOf(email, webUrl));
}

/** The session of one of the demonstration people. One serves a whole file: signing in is limited per address. */
export async function sessionOf(email: string, webUrl = portal().webUrl): Promise<Session> {
  const key = `${webUrl} ${email}`;
  const session =
    signedIn.get(key) ??
    sessionBy(webUrl, "sign-in/email", { email, password: "demonstration-only" });
  signedIn.set(key, session);
  return session;
}

/** A program that makes an account for a new researcher, who reads the mail with the link. */
export async function signUp(
  name: string,
  email: string,
  password: string,
  language: "EN" | "ZH" = "EN",
): Promise<Client> {
  const { webUrl } = portal();
  const { terms, privacy } = await visitor()(SignUpPageDocument);
  const agreed = { terms: String(terms?.version), privacy: String(privacy?.version) };
  await post(webUrl, "sign-up/email", { name, email, password, language, ...agreed });
  const token = await secretMailedTo(email, "confirm-email");
  return withSession(webUrl, await sessionBy(webUrl, "verify-email", { token, password }));
}

/** A program that has not signed in. */
export function visitor(): Client {
  return createClient({ url: `${portal().webUrl}/graphql` });
}

/** An address nobody has used yet. */
export function newEmail(name: string): string {
  return `${name}-${crypto.randomUUID()}@journeys.test`;
}

type Body = Readonly<Record<string, string>>;

/** The session that a door begins. */
async function sessionBy(webUrl: string, path: string, body: Body): Promise<Session> {
  const { headers } = await post(webUrl, path, body);
  const token = headers.get("set-auth-token");
  const [, name, value] =
    headers
      .getSetCookie()
      .map((cookie) => /^([^=;]*session_token)=([^;]+)/u.exec(cookie))
      .find((found) => found !== null) ?? [];
  if (token === null || name === undefined || value === undefined)
    throw new Error(`${path} began no session.`);
  return { token, cookie: { name, value } };
}

/** Knocks again at a door that takes only so many from one place at a time. */
async function post(webUrl: string, path: string, body: Body): Promise<Response> {
  const deadline = Date.now() + PATIENCE_MS;
  const knock = () =>
    fetch(`${webUrl}/api/auth/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: webUrl },
      body: JSON.stringify(body),
    });
  let response = await knock();
  while (response.status === 429 && Date.now() < deadline) {
    await pause(POLL_MS);
    response = await knock();
  }
  if (response.ok) return response;
  throw new Error(`${path} answered ${String(response.status)}: ${await response.text()}`);
}

function withSession(webUrl: string, { token }: Session): Client {
  return createClient({
    url: `${webUrl}/graphql`,
    headers: { authorization: `Bearer ${token}`, "accept-language": "en" },
  });
}

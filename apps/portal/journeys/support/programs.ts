import { type Client, createClient } from "@regolith/client";
import { portal } from "../setup/index.ts";

const signedIn = new Map<string, Promise<string>>();

/**
 * A program that has signed in as one of the demonstration people and sends its session as a bearer
 * token. One session serves a whole file: signing in is limited per address.
 */
export async function signIn(email: string, webUrl = portal().webUrl): Promise<Client> {
  const key = `${webUrl} ${email}`;
  const token =
    signedIn.get(key) ?? post(webUrl, "sign-in/email", { email, password: "demonstration-only" });
  signedIn.set(key, token);
  return withSession(webUrl, await token);
}

/** A program that makes an account for a new researcher. */
export async function signUp(name: string, email: string, password: string): Promise<Client> {
  const { webUrl } = portal();
  return withSession(webUrl, await post(webUrl, "sign-up/email", { name, email, password }));
}

/** A program that has not signed in. */
export function visitor(): Client {
  return createClient({ url: `${portal().webUrl}/graphql` });
}

/** An address nobody has used yet. */
export function newEmail(name: string): string {
  return `${name}-${crypto.randomUUID()}@journeys.test`;
}

async function post(
  webUrl: string,
  path: string,
  body: Readonly<Record<string, string>>,
): Promise<string> {
  const response = await fetch(`${webUrl}/api/auth/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: webUrl },
    body: JSON.stringify(body),
  });
  const token = response.headers.get("set-auth-token");
  if (!response.ok || token === null) {
    throw new Error(`${path} answered ${String(response.status)}: ${await response.text()}`);
  }
  return token;
}

function withSession(webUrl: string, token: string): Client {
  return createClient({
    url: `${webUrl}/graphql`,
    headers: { authorization: `Bearer ${token}`, "accept-language": "en" },
  });
}

import { cookies, headers } from "next/headers";
import { readEnv } from "../env.ts";
import { readSetCookie } from "./set-cookie.ts";

/** What the accounts' endpoint said; `code` is its own, e.g. `INVALID_EMAIL_OR_PASSWORD`. */
export type AuthAnswer =
  | { readonly isDone: true; readonly said: Readonly<Record<string, unknown>> }
  | { readonly isDone: false; readonly status: number; readonly code: string };

/** Headers that must reach the API as the browser sent them: who asks, and from where. */
const passedOn = ["cookie", "origin", "user-agent", "x-forwarded-for", "x-request-id"] as const;

/** Asks the accounts' endpoint for this visitor and hands the cookies it sets on to the browser. */
export async function askAuth(
  path: string,
  body: Readonly<Record<string, unknown>>,
): Promise<AuthAnswer> {
  const { apiOrigin, proxySecret } = readEnv();
  const incoming = await headers();
  const outgoing = new Headers({ "content-type": "application/json" });
  for (const name of passedOn) {
    const value = incoming.get(name);
    if (value !== null) outgoing.set(name, value);
  }
  if (proxySecret !== undefined) outgoing.set("x-proxy-secret", proxySecret);
  const answer = await send(`${apiOrigin}/api/auth/${path}`, outgoing, body);
  if (answer === null) return { isDone: false, status: 0, code: "UNREACHABLE" };
  const said = await readBody(answer);
  if (!answer.ok) {
    const { code } = said;
    const known = typeof code === "string" ? code : "UNKNOWN";
    return { isDone: false, status: answer.status, code: known };
  }
  await handOn(answer.headers.getSetCookie());
  return { isDone: true, said };
}

async function send(
  url: string,
  headersToSend: Headers,
  body: Readonly<Record<string, unknown>>,
): Promise<Response | null> {
  try {
    return await fetch(url, {
      method: "POST",
      headers: headersToSend,
      body: JSON.stringify(body),
      cache: "no-store",
    });
  } catch {
    return null;
  }
}

async function readBody(answer: Response): Promise<Readonly<Record<string, unknown>>> {
  try {
    const body: unknown = await answer.json();
    return typeof body === "object" && body !== null ? { ...body } : {};
  } catch {
    return {};
  }
}

async function handOn(setCookies: readonly string[]): Promise<void> {
  const store = await cookies();
  for (const header of setCookies) {
    const cookie = readSetCookie(header);
    if (cookie !== null) store.set(cookie);
  }
}

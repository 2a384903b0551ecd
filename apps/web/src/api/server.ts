import { ApiFailure, type Client, createClient, ViewerDocument } from "@regolith/client";
import { cookies, headers } from "next/headers";
import { getLocale } from "next-intl/server";
import { cache } from "react";
import { readEnv } from "../env.ts";
import { redirect } from "../i18n/navigation.ts";
import type { Viewer } from "../viewer/viewer.ts";

/** Headers by which the API knows who asks, from where, and under which request id it is logged. */
const passedOn = ["cookie", "user-agent", "x-forwarded-for", "x-request-id"] as const;

/** The API as the reader of this request may use it: their session, their language, their address. */
export async function api(): Promise<Client> {
  const { apiOrigin, proxySecret } = readEnv();
  const incoming = await headers();
  const outgoing = new Headers({ "accept-language": await getLocale() });
  for (const name of passedOn) {
    const value = incoming.get(name);
    if (value !== null) outgoing.set(name, value);
  }
  // Cookies changed earlier in the same action count already.
  const session = (await cookies()).toString();
  if (session !== "") outgoing.set("cookie", session);
  if (proxySecret !== undefined) outgoing.set("x-proxy-secret", proxySecret);
  // Pages answer for one reader at one moment; nothing of it may be kept for another.
  const fetchFresh: typeof fetch = (input, init) => fetch(input, { ...init, cache: "no-store" });
  return createClient({ url: `${apiOrigin}/graphql`, headers: outgoing, fetch: fetchFresh });
}

/** Who reads this page; null for a visitor. Asked once per request. */
export const viewer = cache(async (): Promise<Viewer | null> => {
  const execute = await api();
  const { me } = await execute(ViewerDocument);
  if (me === null) return null;
  const { id, name, roles, basket, endorsesFor, unreadNotifications: unreadCount } = me;
  const { termsToAccept } = me;
  return {
    id,
    name,
    roles,
    basketCount: basket.length,
    unreadCount,
    termsToAccept,
    endorses: endorsesFor.length > 0,
  };
});

/** The reader for the frame of a page, which is drawn even when the API cannot be reached. */
export async function frameViewer(): Promise<Viewer | null> {
  try {
    return await viewer();
  } catch (cause) {
    if (cause instanceof ApiFailure) return null;
    throw cause;
  }
}

/** The signed-in reader; a visitor is sent to sign in and comes back to the same address. */
export async function requireViewer(): Promise<Viewer> {
  const reader = await viewer();
  if (reader !== null) return reader;
  const address = (await headers()).get("x-address") ?? "/";
  return redirect({
    href: { pathname: "/sign-in", query: { next: address } },
    locale: await getLocale(),
  });
}

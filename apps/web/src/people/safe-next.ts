const elsewhere = "http://elsewhere.invalid";

/**
 * Where to go after signing in: a path of this site, with its query, or `fallback`. Addresses of
 * other sites, however they are spelled, are never followed.
 */
export function safeNext(next: unknown, fallback: string): string {
  if (typeof next !== "string" || !next.startsWith("/") || hasControlCharacter(next))
    return fallback;
  const url = URL.parse(next, elsewhere);
  if (url?.origin !== elsewhere || url.pathname.startsWith("//")) return fallback;
  return `${url.pathname}${url.search}${url.hash}`;
}

function hasControlCharacter(text: string): boolean {
  return /\p{Cc}/u.test(text);
}

/** The sign-in page that leads back to a path of this site afterwards. */
export function signInHref(path: string): string {
  return `/sign-in?next=${encodeURIComponent(path)}`;
}

/** The address under which the reader reached the portal, for examples to copy. */
export const portalOrigin = (headers: Pick<Headers, "get">): string => {
  const host = headers.get("x-forwarded-host") ?? headers.get("host") ?? "";
  const scheme = headers.get("x-forwarded-proto") === "https" ? "https" : "http";
  // Only what can be a host is repeated on the page.
  return /^[\w.:[\]-]+$/u.test(host) ? `${scheme}://${host}` : "";
};

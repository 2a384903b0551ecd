/** What Next's cookie store takes; names and values as the browser will send them back, decoded. */
export interface CookieToSet {
  readonly name: string;
  readonly value: string;
  readonly path?: string;
  /** Seconds. */
  readonly maxAge?: number;
  readonly expires?: Date;
  readonly httpOnly?: boolean;
  readonly secure?: boolean;
  readonly sameSite?: "lax" | "strict" | "none";
}

/** Reads one `Set-Cookie` header of the API; null when it names no cookie. */
export function readSetCookie(header: string): CookieToSet | null {
  const [pair = "", ...attributes] = header.split(";").map((part) => part.trim());
  const [name, value] = splitAt(pair);
  if (name === "") return null;
  const cookie: CookieToSet = { name, value: decoded(value) };
  return Object.assign(cookie, ...attributes.map(readAttribute)) as CookieToSet;
}

function readAttribute(attribute: string): Partial<CookieToSet> {
  const [name, value] = splitAt(attribute);
  switch (name.toLowerCase()) {
    case "path":
      return { path: value };
    case "max-age":
      return { maxAge: Number(value) };
    case "expires":
      return { expires: new Date(value) };
    case "httponly":
      return { httpOnly: true };
    case "secure":
      return { secure: true };
    case "samesite":
      return readSameSite(value.toLowerCase());
    default:
      return {};
  }
}

function readSameSite(value: string): Partial<CookieToSet> {
  return value === "lax" || value === "strict" || value === "none" ? { sameSite: value } : {};
}

function splitAt(text: string): readonly [string, string] {
  const at = text.indexOf("=");
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

/** The store encodes what it is given, so what was encoded already is decoded first. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

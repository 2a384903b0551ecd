import { LANGUAGES, type Language } from "@regolith/domain";

/** The texts of a request's body; whatever else stands there is not looked at. */
export type Body = Readonly<Record<string, string | undefined>>;

export function readBody(body: unknown): Body {
  if (typeof body !== "object" || body === null) return {};
  const texts = Object.entries(body).filter(([, value]) => typeof value === "string");
  return Object.fromEntries(texts);
}

/** The language of the page somebody sends from. */
export function readLanguage(text: string | undefined): Language {
  return LANGUAGES.find((language) => language === text) ?? "EN";
}

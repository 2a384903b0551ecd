import type { Locale } from "@regolith/words";

const WANTED = /^\s*(?<tag>[a-z]{1,8}|\*)(?:-[\da-z-]+)?\s*(?:;\s*q=(?<quality>[\d.]+))?\s*$/iu;

/** The language of messages by `Accept-Language`; English when neither is wanted. */
export function readLocale(acceptLanguage: string | undefined): Locale {
  let best: { locale: Locale; quality: number } = { locale: "en", quality: 0 };
  for (const part of (acceptLanguage ?? "").slice(0, 500).split(",")) {
    const { tag = "", quality = "1" } = WANTED.exec(part)?.groups ?? {};
    const locale = tag.toLowerCase();
    if ((locale === "en" || locale === "zh") && Number(quality) > best.quality) {
      best = { locale, quality: Number(quality) };
    }
  }
  return best.locale;
}

import { defineRouting } from "next-intl/routing";

export const locales = ["en", "zh"] as const;
export type Locale = (typeof locales)[number];

export const routing = defineRouting({
  locales,
  defaultLocale: "en",
  localePrefix: "always",
  localeCookie: { sameSite: "lax" },
});

/** The value for `<html lang>`: simplified script is named, because fonts and line breaking follow it. */
export const htmlLang: Readonly<Record<Locale, string>> = { en: "en", zh: "zh-Hans" };

/** Carries the language of a page's address to whatever answers it: pages, actions and route handlers. */
export const localeHeader = "x-locale";

/** The language an address begins with; the default where it names none. */
export const localeOfPath = (pathname: string): Locale =>
  locales.find((locale) => pathname === `/${locale}` || pathname.startsWith(`/${locale}/`)) ??
  routing.defaultLocale;

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

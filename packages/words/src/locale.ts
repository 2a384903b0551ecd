import type { Language } from "@regolith/domain";

/** The languages everything is written in: English and Simplified Chinese. */
export const LOCALES = ["en", "zh"] as const;
export type Locale = (typeof LOCALES)[number];

/** The language kept for a person, as texts and addresses have it. */
export function localeOf(language: Language): Locale {
  return language === "ZH" ? "zh" : "en";
}

/** The BCP 47 tag for dates, figures and country names. */
export const LANGUAGE_TAG: Readonly<Record<Locale, string>> = { en: "en-GB", zh: "zh-Hans-CN" };

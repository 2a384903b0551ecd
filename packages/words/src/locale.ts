/** The languages everything is written in: English and Simplified Chinese. */
export const LOCALES = ["en", "zh"] as const;
export type Locale = (typeof LOCALES)[number];

/** The BCP 47 tag for dates, figures and country names. */
export const LANGUAGE_TAG: Readonly<Record<Locale, string>> = { en: "en-GB", zh: "zh-Hans-CN" };

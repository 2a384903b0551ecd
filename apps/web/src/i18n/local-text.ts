import type { Locale } from "./routing.ts";

/** Words the records themselves carry in both languages. */
export type LocalText = Readonly<Record<Locale, string>>;

/** A record's words in the reader's language. */
export const localText = (text: LocalText, locale: Locale): string => text[locale];

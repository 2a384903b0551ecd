import type { Locale } from "../locale.ts";

/** What stands on a printed letter beside its own words. */
export interface LetterPaperWords {
  readonly about: (number: string) => string;
  readonly origin: (sha256: string) => string;
}

const WORDS: Readonly<Record<Locale, LetterPaperWords>> = {
  en: {
    about: (number) => `Letter about application ${number}`,
    origin: (sha256) =>
      `Made by the portal from the letter as it was sent, in English and Chinese. SHA-256 of the letter: ${sha256}`,
  },
  zh: {
    about: (number) => `关于申请 ${number} 的函件`,
    origin: (sha256) =>
      `本文件由本系统根据发出的函件生成，函件以中英文书写。函件的 SHA-256 值：${sha256}`,
  },
};

export function letterPaperWords(locale: Locale): LetterPaperWords {
  return WORDS[locale];
}

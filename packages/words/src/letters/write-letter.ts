import {
  fillLetter,
  type ApplicationType,
  type LetterFacts,
  type LetterKind,
  type LetterText,
  type LetterWords,
} from "@regolith/domain";
import type { Locale } from "../locale.ts";
import { letterValues } from "./letter-values.ts";
import { STANDARD_EN } from "./standard-en.ts";
import { STANDARD_ZH } from "./standard-zh.ts";

/** The words a letter has until the office writes its own. */
export function standardLetterWords(kind: LetterKind, type: ApplicationType): LetterWords {
  const { subject: subjectEn, body: bodyEn } = STANDARD_EN[type][kind];
  const { subject: subjectZh, body: bodyZh } = STANDARD_ZH[type][kind];
  return { subjectEn, subjectZh, bodyEn, bodyZh };
}

/** A letter in one language. */
export function writeLetter(facts: LetterFacts, words: LetterWords, locale: Locale): LetterText {
  const template =
    locale === "en"
      ? { subject: words.subjectEn, body: words.bodyEn }
      : { subject: words.subjectZh, body: words.bodyZh };
  return fillLetter(template, letterValues(facts, locale));
}

/** The same letter in every language. */
export function writeLetters(
  facts: LetterFacts,
  words: LetterWords,
): Readonly<Record<Locale, LetterText>> {
  return { en: writeLetter(facts, words, "en"), zh: writeLetter(facts, words, "zh") };
}

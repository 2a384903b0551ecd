import type { LetterTemplateWordsFragment } from "@regolith/client";
import type { LetterWords } from "@regolith/domain";

/** The words of a saved version as the domain reads them. */
export function wordsOf({ subject, body }: LetterTemplateWordsFragment): LetterWords {
  return { subjectEn: subject.en, subjectZh: subject.zh, bodyEn: body.en, bodyZh: body.zh };
}

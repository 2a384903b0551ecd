import { TERMS_DOCUMENTS, type TermsDocument } from "@regolith/domain";
import type { Locale } from "../locale.ts";
import type { Name } from "./names.ts";

const TERMS_WORDS: Readonly<Record<TermsDocument, Name>> = {
  TERMS: { en: "terms of use", zh: "《使用条款》" },
  PRIVACY: { en: "privacy notice", zh: "《隐私声明》" },
};

/** A document as it stands within a sentence; the code itself where it names none. */
export function termsDocumentName(code: string, locale: Locale): string {
  const document = TERMS_DOCUMENTS.find((one) => one === code);
  return document === undefined ? code : TERMS_WORDS[document][locale];
}

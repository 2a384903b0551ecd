import type { Problem } from "@regolith/domain";
import { subject } from "../fields/field-name.ts";
import type { Locale } from "../locale.ts";
import { EN } from "./en.ts";
import type { Sentences } from "./sentences.ts";
import { ZH } from "./zh.ts";

const SENTENCES: Readonly<Record<Locale, Sentences>> = { en: EN, zh: ZH };

/** What is wrong and the way out, in one or two sentences. */
export function problemMessage(problem: Problem, locale: Locale): string {
  // The table's type guarantees that code and params of one problem fit one sentence.
  const sentence = SENTENCES[locale][problem.code] as (it: string, params: unknown) => string;
  return sentence(subject(problem.path ?? [], locale), problem.params);
}

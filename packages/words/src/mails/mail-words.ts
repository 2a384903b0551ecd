import type { MailParams, MailTemplate } from "@regolith/domain";
import type { Locale } from "../locale.ts";
import { EN } from "./en.ts";
import { ZH } from "./zh.ts";

/** One mail's sentences; the worker sets them as text and as HTML. */
export interface MailWords {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** The one place to go, as a path without origin and language. */
  readonly link?: { readonly label: string; readonly path: string };
  /** Several things told at once, each with its own place. */
  readonly items?: readonly { readonly text: string; readonly path: string }[];
}

export type MailSentences = {
  readonly [Template in MailTemplate]: (params: MailParams[Template]) => MailWords;
};

const SENTENCES: Readonly<Record<Locale, MailSentences>> = { en: EN, zh: ZH };

/** What a mail says in a language. */
export function mailWords<Template extends MailTemplate>(
  template: Template,
  params: MailParams[Template],
  locale: Locale,
): MailWords {
  return SENTENCES[locale][template](params);
}

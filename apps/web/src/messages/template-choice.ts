import { LOCALES, type Locale } from "@regolith/words";

/** A template in one language, as one entry of a list has it. */
export interface TemplateChoice {
  readonly id: string;
  readonly locale: Locale;
}

export function writeTemplateChoice({ id, locale }: TemplateChoice): string {
  return `${locale}:${id}`;
}

/** Null when nothing, or nothing known, was chosen. */
export function readTemplateChoice(text: string): TemplateChoice | null {
  const [written, id = ""] = text.split(":", 2);
  const locale = LOCALES.find((known) => known === written);
  return locale === undefined || id === "" ? null : { id, locale };
}

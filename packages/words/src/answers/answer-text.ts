import { isCountry, ugToMg, type FieldForm, type SectionKey } from "@regolith/domain";
import { applicationWords } from "../documents/application-words.ts";
import { countryName, dayName, figure, milligrams } from "../figures.ts";
import { listed } from "../lists.ts";
import type { Locale } from "../locale.ts";
import { optionName } from "../names/option-names.ts";

interface Answered {
  readonly section: SectionKey;
  readonly field: FieldForm;
  /** As the answers have it: masses in µg. */
  readonly value: unknown;
}

/** An answer for reading, with choices by their names and units; empty when none was given. */
export function answerText({ section, field, value }: Answered, locale: Locale): string {
  if (typeof value === "boolean") return yesOrNo(section, value, locale);
  if (typeof value === "bigint") return milligrams(ugToMg(value), locale);
  if (typeof value === "number") return figure(value, locale);
  if (Array.isArray(value)) {
    return listed(
      value.map((option) => optionName(String(option), locale)),
      locale,
    );
  }
  return typeof value === "string" ? written(field, value, locale) : "";
}

function yesOrNo(section: SectionKey, value: boolean, locale: Locale): string {
  const words = applicationWords(locale);
  if (section === "UNDERTAKINGS") return value ? words.ticked : words.notTicked;
  return value ? words.yes : words.no;
}

function written({ kind }: FieldForm, value: string, locale: Locale): string {
  switch (kind) {
    case "country":
      return isCountry(value) ? countryName(value, locale) : value;
    case "choice":
      return optionName(value, locale);
    case "date":
      return dayName(value, locale);
    default:
      return value;
  }
}

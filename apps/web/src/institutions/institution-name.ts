import type { InstitutionChoiceFragment } from "@regolith/client";
import { countryName, type Locale } from "@regolith/words";
import { isCountry } from "@regolith/domain";

type Named = Pick<InstitutionChoiceFragment, "nameEn" | "nameZh">;

/** The name in the reader's language, else the one there is. */
export function institutionName({ nameEn, nameZh }: Named, locale: Locale): string {
  return locale === "zh" ? (nameZh ?? nameEn) : nameEn;
}

/** What tells it from others of like name: its name in the other language and its country. */
export function besideName(
  { nameEn, nameZh, country }: InstitutionChoiceFragment,
  locale: Locale,
): string {
  const other = locale === "zh" ? (nameZh === null ? null : nameEn) : nameZh;
  const place = country !== null && isCountry(country) ? countryName(country, locale) : null;
  return [other, place].filter((part) => part !== null).join(" · ");
}

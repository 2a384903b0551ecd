import { SECTION_NAMES, type SectionKey } from "@regolith/domain";
import { fieldName, type Locale } from "@regolith/words";

/** What a field of the form is called. */
export function labelOf(key: SectionKey, name: string, locale: Locale): string {
  return fieldName([SECTION_NAMES[key], name], locale);
}

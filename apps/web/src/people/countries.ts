import { COUNTRIES } from "@regolith/domain";
import { countryName, type Locale } from "@regolith/words";

/** Every country or region by its name in the reader's language, in that language's order. */
export function countryOptions(locale: Locale): { value: string; label: string }[] {
  const order = new Intl.Collator(locale === "zh" ? "zh-Hans-CN" : "en-GB");
  return COUNTRIES.map((code) => ({ value: code, label: countryName(code, locale) })).sort(
    (one, other) => order.compare(one.label, other.label),
  );
}

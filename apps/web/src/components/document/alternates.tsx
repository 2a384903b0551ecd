import { headers } from "next/headers";
import { htmlLang, localeOfPath, locales } from "../../i18n/routing.ts";

/** Tells search engines and readers' tools where this very page stands in each language. */
export const Alternates = async () => {
  const address = (await headers()).get("x-address") ?? "";
  const current = localeOfPath(address);
  const rest = address.startsWith(`/${current}`) ? address.slice(current.length + 1) : "";
  return locales.map((locale) => (
    <link key={locale} rel="alternate" hrefLang={htmlLang[locale]} href={`/${locale}${rest}`} />
  ));
};

"use client";

import { useSearchParams } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { usePathname } from "../../i18n/navigation.ts";
import { htmlLang, type Locale } from "../../i18n/routing.ts";

type Props = {
  readonly className: string | undefined;
};

/**
 * The same page, with the same filters, in the other language, named in that language. A plain
 * link: the document's language changes, so the document is loaded anew.
 */
export const LanguageLink = ({ className }: Props) => {
  const t = useTranslations("frame");
  const other: Locale = useLocale() === "en" ? "zh" : "en";
  const pathname = usePathname();
  const query = useSearchParams().toString();
  const href = `/${other}${pathname === "/" ? "" : pathname}${query === "" ? "" : `?${query}`}`;
  return (
    <a className={className} href={href} lang={htmlLang[other]} hrefLang={htmlLang[other]}>
      {t("tools.otherLanguage")}
    </a>
  );
};

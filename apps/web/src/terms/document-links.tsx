"use client";

import { useLocale, useTranslations } from "next-intl";
import type { AskedVersion } from "./agree-form.tsx";
import { termsHref } from "./terms-href.ts";

/** Links to read what is asked, beside the page: what was typed there stays. */
export function DocumentLinks({ versions }: { readonly versions: readonly AskedVersion[] }) {
  const t = useTranslations("terms");
  const locale = useLocale();
  return versions.map(({ document, version }, index) => (
    <span key={document}>
      {index === 0 ? "" : " · "}
      <a href={`/${locale}${termsHref(document, version)}`} target="_blank" rel="noopener">
        {t("titleVersion", { name: t(`names.${document}`), version })}
        <span className="visually-hidden"> {t("ask.newTab")}</span>
      </a>
    </span>
  ));
}

"use client";

import { useLocale, useTranslations } from "next-intl";
import { Notice } from "../../components/notice/notice.tsx";
import { signInHref } from "../../people/safe-next.ts";

/** The session ended while somebody was writing; signing in leads back here, where the words are offered again. */
export function SignedOut({ next }: { readonly next: string }) {
  const t = useTranslations("form.signedOut");
  return (
    <Notice kind="warn" live>
      <p>
        <b>{t("title")}</b> {t("body")}{" "}
        <a href={`/${useLocale()}${signInHref(next)}`}>{t("link")}</a>
      </p>
    </Notice>
  );
}

"use client";

import { useLocale, useTranslations } from "next-intl";
import { formatPercent } from "../../format/percent.ts";
import type { AskedShare } from "./asked.ts";
import styles from "./asked.module.css";

/** Which part of what is left the figures take, from minimum to optimum. */
export function ShareOfLeft({ share: { minimum, optimum } }: { readonly share: AskedShare }) {
  const t = useTranslations("form.samples");
  const locale = useLocale();
  const percent = (share: number | null) =>
    share === null ? "–" : formatPercent(Math.round(share * 1000) / 1000, locale);
  return (
    <div>
      <p className={styles.label}>{t("share")}</p>
      <p className={styles.share}>
        {minimum === null && optimum === null
          ? t("shareUnknown")
          : t.rich("shareRange", {
              minimum: percent(minimum),
              optimum: percent(optimum),
              b: (chunks) => <b>{chunks}</b>,
            })}
      </p>
    </div>
  );
}

"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Notice } from "../../components/notice/notice.tsx";
import { formatAmount } from "../../format/mass.ts";
import styles from "./asked.module.css";
import type { AskedShare } from "./asked.ts";

interface Props {
  readonly share: AskedShare;
  /** The button that lowers the request to this mass in mg. */
  readonly wayOut: (mg: number, label: string) => ReactNode;
}

/** Said in time: a request for much of what is left is decided more strictly, and how to avoid it. */
export function TierNotice({ share: { tier, withoutPanelMg }, wayOut }: Props) {
  const t = useTranslations("form.samples");
  const locale = useLocale();
  if (tier === "LOW") return null;
  if (tier === "NOTICE") {
    return (
      <Notice kind="info" live>
        <p>
          <b>{t("notice")}</b> {t("noticeBody")}
        </p>
      </Notice>
    );
  }
  const mg = formatAmount(withoutPanelMg ?? 0, locale, 1);
  return (
    <Notice kind="warn" live>
      <p>
        <b>{t("fullPanel")}</b> {t("fullPanelBody", { mg })}
      </p>
      {withoutPanelMg === null ? null : (
        <p className={styles.wayOut}>{wayOut(withoutPanelMg, t("use", { mg }))}</p>
      )}
    </Notice>
  );
}

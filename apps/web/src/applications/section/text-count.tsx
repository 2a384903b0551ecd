"use client";

import { useLocale, useTranslations } from "next-intl";
import { countText } from "../answers/count.ts";
import styles from "./section.module.css";

interface Props {
  readonly text: string;
  /** In characters. */
  readonly max: number;
}

/** Words and characters so far; past the limit it says by how much. Nothing typed is ever cut off. */
export function TextCount({ text, max }: Props) {
  const t = useTranslations("form");
  const { words, characters } = countText(text, useLocale());
  const over = characters - max;
  return over > 0 ? (
    <p className={`${styles.count} ${styles.over} num`} role="status">
      {t("countOver", { words, characters, max, over })}
    </p>
  ) : (
    <p className={`${styles.count} num`}>{t("count", { words, characters, max })}</p>
  );
}

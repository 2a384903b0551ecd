"use client";

import { Button } from "@mantine/core";
import type { AnySectionForm } from "@regolith/domain";
import { useLocale, useTranslations } from "next-intl";
import { Notice } from "../../components/notice/notice.tsx";
import { differences } from "../answers/differences.ts";
import type { SectionWords } from "../answers/words.ts";
import type { LocalCopy } from "../autosave/local-copies.ts";
import { dayAndTime } from "./clock-time.ts";
import { useDifferenceText } from "./difference-text.ts";
import styles from "./section.module.css";

interface Props {
  readonly form: AnySectionForm;
  readonly copies: readonly LocalCopy<SectionWords>[];
  /** What stands in the page now. */
  readonly words: SectionWords;
  readonly restore: (copy: LocalCopy<SectionWords>) => void;
  readonly discard: (copy: LocalCopy<SectionWords>) => void;
}

/** Words this device kept because the server never got them, offered back. */
export function KeptWords({ form, copies, words, restore, discard }: Props) {
  const t = useTranslations("form.kept");
  const locale = useLocale();
  const write = useDifferenceText(form);
  return copies.map((copy) => (
    <Notice key={copy.tab} kind="warn" live>
      <p>
        <b>{t("title", { time: dayAndTime(copy.at, locale) })}</b> {t("body")}
      </p>
      <details>
        <summary>{t("show")}</summary>
        <dl className={styles.keptList}>
          {differences({ mine: copy.words, theirs: words, base: words }).map((difference) => {
            const { label, mine } = write(difference);
            return (
              <div key={difference.field}>
                <dt>{label}</dt>
                <dd className={styles.text}>{mine}</dd>
              </div>
            );
          })}
        </dl>
      </details>
      <p className={`line ${styles.keptActions ?? ""}`}>
        <Button
          size="sm"
          onClick={() => {
            restore(copy);
          }}
        >
          {t("restore")}
        </Button>
        <Button
          size="sm"
          onClick={() => {
            discard(copy);
          }}
        >
          {t("discard")}
        </Button>
      </p>
    </Notice>
  ));
}

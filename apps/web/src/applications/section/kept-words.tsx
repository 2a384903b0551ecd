"use client";

import type { AnySectionForm } from "@regolith/domain";
import { useTranslations } from "next-intl";
import { differences } from "../answers/differences.ts";
import type { SectionWords } from "../answers/words.ts";
import { useDifferenceText } from "./difference-text.ts";
import styles from "./section.module.css";

interface Props {
  readonly form: AnySectionForm;
  /** The words this device kept. */
  readonly kept: SectionWords;
  /** What stands in the page now. */
  readonly words: SectionWords;
}

/** What kept words say otherwise than the page, field by field. */
export function KeptWords({ form, kept, words }: Props) {
  const t = useTranslations("form.kept");
  const write = useDifferenceText(form);
  return (
    <details>
      <summary>{t("show")}</summary>
      <dl className={styles.keptList}>
        {differences({ mine: kept, theirs: words, base: words }).map((difference) => {
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
  );
}

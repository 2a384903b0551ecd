"use client";

import { undertakingSentence } from "@regolith/words";
import { useLocale } from "next-intl";
import { AnswerField } from "./answer-field.tsx";
import { useSectionForm } from "./section-context.tsx";
import styles from "./section.module.css";

/** The sentences one ticks, in full, and the signature under them. */
export function UndertakingsFields() {
  const locale = useLocale();
  const { type, form } = useSectionForm();
  return (
    <div className={styles.fields}>
      {form.fields.map((field) => {
        const sentence = undertakingSentence(field.name, locale, type);
        return (
          <AnswerField
            key={field.name}
            field={field}
            {...(sentence !== null && { label: sentence })}
          />
        );
      })}
    </div>
  );
}

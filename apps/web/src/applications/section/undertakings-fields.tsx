"use client";

import { undertakingSentence } from "@regolith/words";
import { useLocale } from "next-intl";
import { formOf } from "../answers/words.ts";
import { AnswerField } from "./answer-field.tsx";
import styles from "./section.module.css";

/** The sentences one ticks, in full, and the signature under them. */
export function UndertakingsFields() {
  const locale = useLocale();
  return (
    <div className={styles.fields}>
      {formOf("UNDERTAKINGS").fields.map((field) => {
        const sentence = undertakingSentence(field.name, locale);
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

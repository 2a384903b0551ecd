"use client";

import { useTranslations } from "next-intl";
import { formOf } from "../answers/words.ts";
import { AnswerField } from "./answer-field.tsx";
import styles from "./section.module.css";

const sentences = [
  "keepsLoanRules",
  "returnsMaterial",
  "reportsResults",
  "acknowledgesOffice",
  "declaresTruth",
] as const;

/** The sentences one ticks, in full, and the signature under them. */
export function UndertakingsFields() {
  const t = useTranslations("form.undertakings");
  return (
    <div className={styles.fields}>
      {formOf("UNDERTAKINGS").fields.map((field) => {
        const sentence = sentences.find((name) => name === field.name);
        return (
          <AnswerField
            key={field.name}
            field={field}
            {...(sentence !== undefined && { label: t(sentence) })}
          />
        );
      })}
    </div>
  );
}

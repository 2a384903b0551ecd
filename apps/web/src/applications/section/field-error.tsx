"use client";

import { useSectionForm } from "./section-context.tsx";
import styles from "./section.module.css";

/** What is wrong with a whole group of answers, such as an empty list. */
export function FieldError({ name }: { readonly name: string }) {
  const { problems } = useSectionForm();
  return problems
    .filter(({ field }) => field === name)
    .map(({ message }) => (
      <p key={message} className={styles.groupError}>
        {message}
      </p>
    ));
}

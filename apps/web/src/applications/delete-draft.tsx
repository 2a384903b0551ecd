"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "../forms/action-form.tsx";
import { SubmitButton } from "../forms/fields.tsx";
import { deleteApplication } from "./actions.ts";
import styles from "./applications.module.css";

interface Props {
  /** On the draft's own page; in a list the row says which it is. */
  readonly isAlone?: boolean;
  readonly application: {
    readonly id: string;
    readonly number: string;
    readonly version: number;
  };
}

/** Asks once more before a draft is gone. */
export function DeleteDraft({ application: { id, number, version }, isAlone = false }: Props) {
  const t = useTranslations("applications.delete");
  return (
    <details className={`${styles.fold} no-print`}>
      <summary>
        {t(isAlone ? "title" : "summary")}
        <span className="visually-hidden"> {number}</span>
      </summary>
      <ActionForm action={deleteApplication} hidden={{ id, expectedVersion: String(version) }}>
        <p className="small mid">{t("body")}</p>
        <SubmitButton variant="danger" size="sm">
          {t("confirm", { number })}
        </SubmitButton>
      </ActionForm>
    </details>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "../../forms/action-form.tsx";
import { SubmitButton, TextField } from "../../forms/fields.tsx";
import { withdrawApplication } from "../actions.ts";
import styles from "../applications.module.css";

interface Props {
  readonly application: {
    readonly id: string;
    readonly number: string;
    readonly version: number;
  };
}

/** Says what withdrawing means, and asks once more. */
export function Withdraw({ application: { id, number, version } }: Props) {
  const t = useTranslations("applications.tracking");
  return (
    <details className={`${styles.fold} no-print`}>
      <summary>{t("withdraw")}</summary>
      <ActionForm action={withdrawApplication} hidden={{ id, expectedVersion: String(version) }}>
        <p className="small mid">{t("withdrawBody")}</p>
        <TextField name="reason" label={t("withdrawReason")} />
        <SubmitButton variant="danger">{t("withdrawConfirm", { number })}</SubmitButton>
      </ActionForm>
    </details>
  );
}

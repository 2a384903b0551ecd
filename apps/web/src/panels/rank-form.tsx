"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "../forms/action-form.tsx";
import { SubmitButton, TextField } from "../forms/fields.tsx";
import { rank } from "./panel-actions.ts";
import styles from "./panels.module.css";

interface Props {
  readonly panelId: string;
  /** Of the ranking. */
  readonly version: number;
  readonly applicationId: string;
  readonly number: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Moves one application up or down, with a reason; by keyboard, and without scripts. */
export function RankForm({ panelId, version, applicationId, number, isFirst, isLast }: Props) {
  const t = useTranslations("panels.ranking");
  const hidden = { id: panelId, expectedVersion: String(version), applicationId };
  if (isFirst && isLast) return null;
  return (
    <details className={styles.fold}>
      <summary aria-label={t("moveNamed", { number })}>{t("move")}</summary>
      <ActionForm action={rank} hidden={hidden} idPrefix={`rank-${applicationId}`}>
        <TextField name="reason" label={t("reason")} />
        <div className="line">
          {isFirst ? null : (
            <SubmitButton name="direction" value="UP" label={t("upNamed", { number })}>
              {t("up")}
            </SubmitButton>
          )}
          {isLast ? null : (
            <SubmitButton name="direction" value="DOWN" label={t("downNamed", { number })}>
              {t("down")}
            </SubmitButton>
          )}
        </div>
      </ActionForm>
    </details>
  );
}

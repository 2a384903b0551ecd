"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "../forms/action-form.tsx";
import { SubmitButton } from "../forms/fields.tsx";
import { AreaField } from "../forms/text-fields.tsx";
import { setConflictAside } from "./set-aside-action.ts";

interface Props {
  /** Of the conflict. */
  readonly id: string;
  /** Whose it is. */
  readonly name: string;
}

/** Sets a conflict aside that was found of a namesake; the words stay on record. */
export function SetAsideForm({ id, name }: Props) {
  const t = useTranslations("committee.office");
  return (
    <details>
      <summary>{t("setAsideOpen")}</summary>
      <ActionForm action={setConflictAside} hidden={{ id }} idPrefix={id} key={id}>
        <p className="small">{t("setAsideHint", { name })}</p>
        <AreaField
          name="reason"
          label={t("setAsideReason")}
          hint={t("setAsideReasonHint")}
          minRows={3}
        />
        <SubmitButton size="sm" variant="danger" label={t("setAsideLabel", { name })}>
          {t("setAsideButton")}
        </SubmitButton>
      </ActionForm>
    </details>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "../forms/action-form.tsx";
import { PasswordField, SubmitButton } from "../forms/fields.tsx";
import { undoChange } from "./email-actions.ts";

export function UndoChangeForm({ token }: { readonly token: string }) {
  const t = useTranslations("people");
  return (
    <ActionForm action={undoChange} hidden={{ token }}>
      <PasswordField
        name="password"
        label={t("fields.newPassword")}
        hint={t("hints.password")}
        autoComplete="new-password"
      />
      <SubmitButton variant="filled">{t("undoEmail.submit")}</SubmitButton>
    </ActionForm>
  );
}

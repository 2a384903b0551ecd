"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "../forms/action-form.tsx";
import { PasswordField, SubmitButton } from "../forms/fields.tsx";
import { completeChange } from "./email-actions.ts";

export function CompleteChangeForm({ token }: { readonly token: string }) {
  const t = useTranslations("people");
  return (
    <ActionForm action={completeChange} hidden={{ token }}>
      <PasswordField
        name="password"
        label={t("fields.password")}
        hint={t("changeEmail.hint")}
        autoComplete="current-password"
      />
      <SubmitButton variant="filled">{t("changeEmail.submit")}</SubmitButton>
    </ActionForm>
  );
}

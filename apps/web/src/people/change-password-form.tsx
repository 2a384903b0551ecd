"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "../forms/action-form.tsx";
import { PasswordField, SubmitButton } from "../forms/fields.tsx";
import { changePassword } from "./password-actions.ts";

export function ChangePasswordForm() {
  const t = useTranslations("people");
  return (
    <ActionForm action={changePassword} doneMessage={t("password.changed")}>
      <PasswordField
        name="currentPassword"
        label={t("fields.currentPassword")}
        autoComplete="current-password"
      />
      <PasswordField
        name="password"
        label={t("fields.newPassword")}
        hint={t("hints.password")}
        autoComplete="new-password"
      />
      <SubmitButton>{t("password.submit")}</SubmitButton>
    </ActionForm>
  );
}

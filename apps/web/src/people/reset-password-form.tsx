"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "../forms/action-form.tsx";
import { PasswordField, SubmitButton } from "../forms/fields.tsx";
import { resetPassword } from "./password-actions.ts";

export function ResetPasswordForm({ token }: { readonly token: string }) {
  const t = useTranslations("people");
  return (
    <ActionForm action={resetPassword} hidden={{ token }}>
      <PasswordField
        name="password"
        label={t("fields.newPassword")}
        hint={t("hints.password")}
        autoComplete="new-password"
      />
      <SubmitButton variant="filled">{t("reset.submit")}</SubmitButton>
    </ActionForm>
  );
}

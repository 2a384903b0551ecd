"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "../forms/action-form.tsx";
import { PasswordField, SubmitButton } from "../forms/fields.tsx";
import { confirmEmail } from "./sign-up-actions.ts";

export function ConfirmEmailForm({ token }: { readonly token: string }) {
  const t = useTranslations("people");
  return (
    <ActionForm action={confirmEmail} hidden={{ token }}>
      <PasswordField
        name="password"
        label={t("fields.password")}
        hint={t("confirm.hint")}
        autoComplete="current-password"
      />
      <SubmitButton variant="filled">{t("confirm.submit")}</SubmitButton>
    </ActionForm>
  );
}

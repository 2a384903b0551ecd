"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "../forms/action-form.tsx";
import { PasswordField, SubmitButton, TextField } from "../forms/fields.tsx";
import { signIn } from "./sign-in-actions.ts";

export function SignInForm({ next }: { readonly next: string }) {
  const t = useTranslations("people");
  return (
    <ActionForm action={signIn} hidden={{ next }}>
      <TextField name="email" type="email" label={t("fields.email")} autoComplete="username" />
      <PasswordField name="password" label={t("fields.password")} autoComplete="current-password" />
      <SubmitButton variant="filled">{t("signIn.submit")}</SubmitButton>
    </ActionForm>
  );
}

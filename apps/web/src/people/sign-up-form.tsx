"use client";

import { NAME_MAX_LENGTH } from "@regolith/domain";
import { useTranslations } from "next-intl";
import { ActionForm } from "../forms/action-form.tsx";
import { PasswordField, SubmitButton, TextField } from "../forms/fields.tsx";
import { signUp } from "./sign-in-actions.ts";

export function SignUpForm({ next }: { readonly next: string }) {
  const t = useTranslations("people");
  return (
    <ActionForm action={signUp} hidden={{ next }}>
      <TextField
        name="name"
        label={t("fields.name")}
        hint={t("hints.name")}
        autoComplete="name"
        maxLength={NAME_MAX_LENGTH}
      />
      <TextField name="email" type="email" label={t("fields.email")} autoComplete="username" />
      <PasswordField
        name="password"
        label={t("fields.password")}
        hint={t("hints.password")}
        autoComplete="new-password"
      />
      <SubmitButton variant="filled">{t("signUp.submit")}</SubmitButton>
    </ActionForm>
  );
}

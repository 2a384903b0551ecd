"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "../forms/action-form.tsx";
import { SubmitButton, TextField } from "../forms/fields.tsx";
import { MailSent } from "./mail-sent.tsx";
import { askForNewPassword } from "./password-actions.ts";

export function ForgotPasswordForm({ isDemonstration }: { readonly isDemonstration: boolean }) {
  const t = useTranslations("people");
  return (
    <ActionForm
      action={askForNewPassword}
      afterwards={({ email = "" }) => (
        <MailSent address={email} isDemonstration={isDemonstration}>
          <p>{t("forgot.sent")}</p>
        </MailSent>
      )}
    >
      <TextField name="email" type="email" label={t("fields.email")} autoComplete="username" />
      <SubmitButton variant="filled">{t("forgot.submit")}</SubmitButton>
    </ActionForm>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "../forms/action-form.tsx";
import { PasswordField, SubmitButton, TextField } from "../forms/fields.tsx";
import { askForAddress } from "./email-actions.ts";
import { MailSent } from "./mail-sent.tsx";

export function ChangeEmail({ isDemonstration }: { readonly isDemonstration: boolean }) {
  const t = useTranslations("people.email.change");
  return (
    <div className="stack">
      <h3 className="title-4">{t("title")}</h3>
      <ChangeEmailForm isDemonstration={isDemonstration} />
    </div>
  );
}

function ChangeEmailForm({ isDemonstration }: { readonly isDemonstration: boolean }) {
  const t = useTranslations("people");
  return (
    <ActionForm
      action={askForAddress}
      idPrefix="email"
      afterwards={({ newEmail = "" }) => (
        <MailSent address={newEmail} isDemonstration={isDemonstration}>
          <p>{t("email.change.sent")}</p>
        </MailSent>
      )}
    >
      <p className="small mid">{t("email.change.lead")}</p>
      <TextField
        name="newEmail"
        type="email"
        label={t("fields.newEmail")}
        hint={t("hints.newEmail")}
        autoComplete="off"
      />
      <PasswordField
        name="currentPassword"
        label={t("fields.currentPassword")}
        autoComplete="current-password"
      />
      <SubmitButton>{t("email.change.submit")}</SubmitButton>
    </ActionForm>
  );
}

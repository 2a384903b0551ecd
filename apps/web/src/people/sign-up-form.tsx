"use client";

import { NAME_MAX_LENGTH } from "@regolith/domain";
import { useTranslations } from "next-intl";
import { ActionForm } from "../forms/action-form.tsx";
import { PasswordField, SubmitButton, TextField } from "../forms/fields.tsx";
import { MailSent } from "./mail-sent.tsx";
import { AgreeTick } from "../terms/agree-tick.tsx";
import { sendSignUpAgain, signUp } from "./sign-up-actions.ts";

interface Props {
  readonly next: string;
  readonly isDemonstration: boolean;
  /** The versions in force. */
  readonly terms: number;
  readonly privacy: number;
}

export function SignUpForm({ next, isDemonstration, terms, privacy }: Props) {
  const t = useTranslations("people");
  return (
    <ActionForm
      action={signUp}
      hidden={{ next, terms: String(terms), privacy: String(privacy) }}
      afterwards={({ email = "" }) => <Sent address={email} isDemonstration={isDemonstration} />}
    >
      <TextField
        name="name"
        label={t("fields.name")}
        hint={t("hints.name")}
        autoComplete="name"
        maxLength={NAME_MAX_LENGTH}
      />
      <TextField
        name="email"
        type="email"
        label={t("fields.email")}
        hint={t("hints.email")}
        autoComplete="username"
      />
      <PasswordField
        name="password"
        label={t("fields.password")}
        hint={t("hints.password")}
        autoComplete="new-password"
      />
      <AgreeTick terms={terms} privacy={privacy} />
      <SubmitButton variant="filled">{t("signUp.submit")}</SubmitButton>
    </ActionForm>
  );
}

/** The account is opened by the link of the mail; the mail can be had again. */
function Sent(mail: { readonly address: string; readonly isDemonstration: boolean }) {
  const t = useTranslations("people.signUp");
  return (
    <MailSent {...mail}>
      <p>{t("sent")}</p>
      <ActionForm
        action={sendSignUpAgain}
        hidden={{ email: mail.address }}
        doneMessage={t("sentAgain")}
      >
        <SubmitButton>{t("sendAgain")}</SubmitButton>
      </ActionForm>
    </MailSent>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "../forms/action-form.tsx";
import { SubmitButton } from "../forms/fields.tsx";
import { resendMail, resendParkedMails } from "./mail-actions.ts";

type ResendProps = {
  readonly id: string;
  readonly address: string;
  /** New for each time the page is drawn: sending the form twice sends the mail once. */
  readonly idempotencyKey: string;
};

/** Gives one mail to the workers again. */
export const ResendForm = ({ id, address, idempotencyKey }: ResendProps) => {
  const t = useTranslations("mails.office");
  return (
    <ActionForm action={resendMail} hidden={{ id, idempotencyKey }}>
      <SubmitButton size="compact-sm">
        {t("resend")}
        <span className="visually-hidden"> {t("resendTo", { address })}</span>
      </SubmitButton>
    </ActionForm>
  );
};

/** Gives everything that was given up to the workers again. */
export const ResendParkedForm = ({ count }: { readonly count: number }) => {
  const t = useTranslations("mails.office");
  return (
    <ActionForm action={resendParkedMails}>
      <p className="small mid">{t("resendParkedHint")}</p>
      <SubmitButton>{t("resendParked", { count })}</SubmitButton>
    </ActionForm>
  );
};

"use client";

import type { AccountQuery } from "@regolith/client";
import { DAILY_MAIL_HOUR, LANGUAGES, MAIL_FREQUENCIES } from "@regolith/domain";
import { useTranslations } from "next-intl";
import { ActionForm } from "../forms/action-form.tsx";
import { RadioField, SubmitButton } from "../forms/fields.tsx";
import { saveMailSettings } from "./save-mail-settings.ts";

type Person = NonNullable<AccountQuery["me"]>;

export function MailSettingsForm({ person }: { readonly person: Person }) {
  const t = useTranslations("people");
  return (
    <ActionForm
      action={saveMailSettings}
      idPrefix="mail"
      hidden={{ expectedVersion: String(person.version) }}
      doneMessage={t("mailSettings.saved")}
    >
      <p className="small mid">{t("mailSettings.lead")}</p>
      <RadioField
        name="mailFrequency"
        label={t("fields.mailFrequency")}
        hint={t("mailSettings.always")}
        initial={person.mailFrequency ?? ""}
        options={MAIL_FREQUENCIES.map((value) => ({
          value,
          label: t(`mailSettings.frequency.${value}`),
          hint: t(`mailSettings.frequencyHint.${value}`, { hour: DAILY_MAIL_HOUR }),
        }))}
      />
      <RadioField
        name="language"
        label={t("fields.language")}
        hint={t("mailSettings.languageHint")}
        initial={person.language ?? ""}
        options={LANGUAGES.map((value) => ({
          value,
          label: t(`mailSettings.languages.${value}`),
        }))}
      />
      <SubmitButton>{t("mailSettings.submit")}</SubmitButton>
    </ActionForm>
  );
}

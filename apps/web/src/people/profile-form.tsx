"use client";

import type { AccountQuery } from "@regolith/client";
import { NAME_MAX_LENGTH } from "@regolith/domain";
import { useTranslations } from "next-intl";
import { ActionForm } from "../forms/action-form.tsx";
import { type Option, SelectField, SubmitButton, TextField } from "../forms/fields.tsx";
import { saveProfile } from "./save-profile.ts";

interface Props {
  readonly person: NonNullable<AccountQuery["me"]>;
  readonly countries: readonly Option[];
}

export function ProfileForm({ person, countries }: Props) {
  const t = useTranslations("people");
  return (
    <ActionForm
      action={saveProfile}
      hidden={{ expectedVersion: String(person.version) }}
      doneMessage={t("profile.saved")}
    >
      <TextField
        name="name"
        label={t("fields.name")}
        hint={t("hints.name")}
        initial={person.name}
        autoComplete="name"
        maxLength={NAME_MAX_LENGTH}
      />
      <TextField
        name="nativeName"
        label={t("fields.nativeName")}
        hint={t("hints.nativeName")}
        initial={person.nativeName ?? ""}
        maxLength={NAME_MAX_LENGTH}
      />
      <TextField
        name="institution"
        label={t("fields.institution")}
        initial={person.institution ?? ""}
        autoComplete="organization"
        maxLength={NAME_MAX_LENGTH}
      />
      <SelectField
        name="country"
        label={t("fields.country")}
        hint={t("hints.country")}
        initial={person.country ?? ""}
        options={[{ value: "", label: t("profile.noCountry") }, ...countries]}
        autoComplete="country"
      />
      <TextField
        name="orcid"
        label={t("fields.orcid")}
        hint={t("hints.orcid")}
        initial={person.orcid ?? ""}
      />
      <SubmitButton variant="filled">{t("profile.submit")}</SubmitButton>
    </ActionForm>
  );
}

"use client";

import type { AccountQuery } from "@regolith/client";
import { NAME_MAX_LENGTH } from "@regolith/domain";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ActionForm, useFormField } from "../forms/action-form.tsx";
import { type Option, SelectField, SubmitButton, TextField } from "../forms/fields.tsx";
import { InstitutionCombobox } from "../institutions/institution-combobox.tsx";
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
      <ProfileInstitution
        label={t("fields.institution")}
        name={person.institution ?? ""}
        id={person.institutionId ?? ""}
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
      <p className="line">
        <SubmitButton variant="filled">{t("profile.submit")}</SubmitButton>
        {person.institutionId === null ? (
          <SubmitButton name="intent" value="institution">
            {t("profile.searchInstitution")}
          </SubmitButton>
        ) : null}
      </p>
    </ActionForm>
  );
}

interface InstitutionProps {
  readonly label: string;
  readonly name: string;
  readonly id: string;
}

/** The person's institution, from the directory or in words. */
function ProfileInstitution({ label, name, id }: InstitutionProps) {
  const { id: fieldId, error, defaultValue } = useFormField("institution", name);
  const [value, setValue] = useState({ name: defaultValue, id });
  return (
    <InstitutionCombobox
      id={fieldId}
      name="institution"
      label={label}
      error={error}
      value={value}
      onChange={setValue}
    />
  );
}

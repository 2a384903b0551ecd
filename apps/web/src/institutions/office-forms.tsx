"use client";

import { useTranslations } from "next-intl";
import applications from "../applications/applications.module.css";
import { ActionForm } from "../forms/action-form.tsx";
import { type Option, SelectField, SubmitButton, TextField } from "../forms/fields.tsx";
import { WordsField } from "./choose-forms.tsx";
import {
  addInstitution,
  confirmInstitution,
  confirmOfficer,
  endOfficer,
  mergeInstitution,
  refuseInstitution,
  refuseOfficer,
  saveInstitution,
} from "./office-actions.ts";

interface Facts {
  readonly nameEn: string;
  readonly nameZh: string | null;
  readonly country: string | null;
  readonly website: string | null;
  readonly emailDomains: readonly string[];
}

interface FieldsProps {
  readonly facts?: Facts;
  readonly countries: readonly Option[];
}

function FactsFields({ facts, countries }: FieldsProps) {
  const t = useTranslations("institutions");
  const optional = (label: string) => t("fields.optional", { label });
  return (
    <>
      <TextField name="nameEn" label={t("fields.nameEn")} initial={facts?.nameEn ?? ""} />
      <TextField name="nameZh" label={optional(t("fields.nameZh"))} initial={facts?.nameZh ?? ""} />
      <SelectField
        name="country"
        label={t("fields.country")}
        initial={facts?.country ?? ""}
        options={[{ value: "", label: t("fields.noCountry") }, ...countries]}
      />
      <TextField
        name="website"
        label={optional(t("fields.website"))}
        hint={t("fields.websiteHint")}
        initial={facts?.website ?? ""}
      />
      <WordsField
        name="emailDomains"
        label={optional(t("office.domainsField"))}
        hint={t("office.domainsHint")}
        initial={facts?.emailDomains.join("\n") ?? ""}
      />
    </>
  );
}

export function AddForm({
  countries,
  idempotencyKey,
}: {
  readonly countries: readonly Option[];
  readonly idempotencyKey: string;
}) {
  const t = useTranslations("institutions");
  return (
    <ActionForm action={addInstitution} hidden={{ idempotencyKey }}>
      <FactsFields countries={countries} />
      <TextField
        name="rorId"
        label={t("fields.optional", { label: t("fields.rorId") })}
        hint={t("fields.rorHint")}
      />
      <SubmitButton variant="filled">{t("office.addSubmit")}</SubmitButton>
    </ActionForm>
  );
}

interface OneProps {
  readonly institution: Facts & { readonly id: string; readonly version: number };
}

const versionOf = ({ institution: { id, version } }: OneProps) => ({
  ...{ id, expectedVersion: String(version) },
});

export function SaveForm({
  countries,
  isMain,
  ...one
}: OneProps & {
  readonly countries: readonly Option[];
  /** Whether nothing else on the page waits to be done. */
  readonly isMain: boolean;
}) {
  const t = useTranslations("institutions.office");
  return (
    <ActionForm action={saveInstitution} hidden={versionOf(one)} doneMessage={t("saved")}>
      <FactsFields facts={one.institution} countries={countries} />
      <TextField name="reason" label={t("reason")} hint={t("reasonHint")} />
      <SubmitButton variant={isMain ? "filled" : "default"}>{t("save")}</SubmitButton>
    </ActionForm>
  );
}

/** The word on a proposal. */
export function DecideForms(one: OneProps) {
  const t = useTranslations("institutions.office");
  return (
    <div className="stack">
      <ActionForm action={confirmInstitution} hidden={versionOf(one)} idPrefix="confirm">
        <SubmitButton variant="filled">{t("confirm")}</SubmitButton>
      </ActionForm>
      <details className={applications.fold}>
        <summary>{t("refuse")}</summary>
        <ActionForm action={refuseInstitution} hidden={versionOf(one)} idPrefix="refuse">
          <WordsField name="reason" label={t("refuseReason")} />
          <SubmitButton variant="danger">{t("refuse")}</SubmitButton>
        </ActionForm>
      </details>
    </div>
  );
}

export function MergeForm({
  into,
  ...one
}: OneProps & { readonly into: { readonly id: string; readonly name: string } }) {
  const t = useTranslations("institutions.office");
  return (
    <ActionForm
      action={mergeInstitution}
      hidden={{ ...versionOf(one), intoId: into.id }}
      idPrefix={`merge-${into.id}`}
    >
      <SubmitButton size="sm" variant="danger">
        {t("mergeInto", { name: into.name })}
      </SubmitButton>
    </ActionForm>
  );
}

interface OfficerProps {
  readonly officer: {
    readonly id: string;
    readonly name: string;
    readonly state: string;
    readonly acceptedAt: string | null;
  };
}

/** What the secretariat can do with one officership; whoever has not accepted cannot be confirmed yet. */
export function OfficerForms({ officer: { id, name, state, acceptedAt } }: OfficerProps) {
  const t = useTranslations("institutions.office");
  if (state !== "PROPOSED" && state !== "CONFIRMED") return null;
  const isProposed = state === "PROPOSED";
  return (
    <>
      {isProposed && acceptedAt !== null ? (
        <ActionForm action={confirmOfficer} hidden={{ id }} idPrefix={`confirm-${id}`}>
          <SubmitButton size="sm" variant="filled" label={t("confirmOfficer", { name })}>
            {t("confirmIt")}
          </SubmitButton>
        </ActionForm>
      ) : null}
      <details className={applications.fold}>
        <summary>
          {t(isProposed ? "refuseOfficer" : "endOfficer")}
          <span className="visually-hidden"> {name}</span>
        </summary>
        <ActionForm
          action={isProposed ? refuseOfficer : endOfficer}
          hidden={{ id }}
          idPrefix={`gone-${id}`}
        >
          <WordsField name="reason" label={t("why")} />
          <SubmitButton size="sm" variant="danger">
            {t(isProposed ? "refuseOfficer" : "endOfficer")}
          </SubmitButton>
        </ActionForm>
      </details>
    </>
  );
}

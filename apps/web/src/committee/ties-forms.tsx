"use client";

import { TIE_KINDS } from "@regolith/domain";
import { tieName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "../forms/action-form.tsx";
import { SelectField, SubmitButton, TextField } from "../forms/fields.tsx";
import { AreaField } from "../forms/text-fields.tsx";
import type { FormState } from "../forms/form-state.ts";
import { addPublication, addTie, saveKeywords } from "./actions.ts";

export function KeywordsForm({
  keywords,
  version,
}: {
  readonly keywords: readonly string[];
  readonly version: number;
}) {
  const t = useTranslations("committee.ties");
  return (
    <ActionForm
      action={saveKeywords}
      hidden={{ version: String(version) }}
      doneMessage={t("keywordsSaved")}
      idPrefix="keywords"
    >
      <AreaField
        name="keywords"
        label={t("keywordsLabel")}
        hint={t("keywordsHint")}
        initial={keywords.join("\n")}
        minRows={4}
      />
      <SubmitButton>{t("keywordsSave")}</SubmitButton>
    </ActionForm>
  );
}

interface AddProps {
  readonly idempotencyKey: string;
}

export function AddPublicationForm({ idempotencyKey }: AddProps) {
  const t = useTranslations("committee.ties");
  return (
    <ActionForm
      action={addPublication}
      hidden={{ idempotencyKey }}
      doneMessage={t("added")}
      idPrefix="paper"
      // Once entered, the next one begins with an empty form.
      filledWith={idempotencyKey}
    >
      <TextField name="title" label={t("paperTitle")} />
      <TextField name="year" label={t("year")} />
      <TextField name="doi" label={t("doi")} />
      <AreaField name="coAuthors" label={t("coAuthors")} hint={t("coAuthorsHint")} minRows={3} />
      <SubmitButton>{t("add")}</SubmitButton>
    </ActionForm>
  );
}

export function AddTieForm({ idempotencyKey }: AddProps) {
  const t = useTranslations("committee.ties");
  const locale = useLocale();
  return (
    <ActionForm
      action={addTie}
      hidden={{ idempotencyKey }}
      doneMessage={t("added")}
      idPrefix="tie"
      filledWith={idempotencyKey}
    >
      <SelectField
        name="kind"
        label={t("kind")}
        options={TIE_KINDS.map((value) => ({ value, label: tieName(value, locale) }))}
      />
      <TextField name="name" label={t("name")} />
      <TextField name="email" type="email" label={t("email")} />
      <TextField name="institution" label={t("institution")} hint={t("institutionHint")} />
      <AreaField name="note" label={t("note")} minRows={2} />
      <SubmitButton>{t("add")}</SubmitButton>
    </ActionForm>
  );
}

interface RemoveProps {
  readonly action: (before: FormState, form: FormData) => Promise<FormState>;
  readonly id: string;
  /** What is removed, for those who hear the button only. */
  readonly what: string;
}

export function RemoveForm({ action, id, what }: RemoveProps) {
  const t = useTranslations("committee.ties");
  return (
    <ActionForm action={action} hidden={{ id }} idPrefix={id} className="">
      <SubmitButton size="sm" label={t("removeLabel", { what })}>
        {t("remove")}
      </SubmitButton>
    </ActionForm>
  );
}

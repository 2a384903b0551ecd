"use client";

import { Checkbox } from "@mantine/core";
import type { EditableTemplateFragment } from "@regolith/client";
import { useTranslations } from "next-intl";
import { ActionForm, useFormTick } from "../forms/action-form.tsx";
import { AreaField } from "../forms/text-fields.tsx";
import { SubmitButton, TextField } from "../forms/fields.tsx";
import { saveTemplate } from "./actions.ts";

interface Props {
  /** Null for a new one. */
  readonly template: EditableTemplateFragment | null;
  readonly idempotencyKey: string;
}

/** A template in both languages. */
export function TemplateForm({ template, idempotencyKey }: Props) {
  const t = useTranslations("talks.templates");
  const hidden = { id: template?.id ?? "", expectedVersion: String(template?.version ?? 0) };
  return (
    <ActionForm action={saveTemplate} hidden={{ ...hidden, idempotencyKey }}>
      <TextField name="nameEn" label={t("nameEn")} initial={template?.name.en ?? ""} />
      <AreaField name="bodyEn" label={t("bodyEn")} initial={template?.body.en} minRows={4} />
      <TextField name="nameZh" label={t("nameZh")} initial={template?.name.zh ?? ""} />
      <AreaField name="bodyZh" label={t("bodyZh")} initial={template?.body.zh} minRows={4} />
      {template === null ? null : <Retired isRetired={template.retiredAt !== null} />}
      <SubmitButton variant="filled">{t("save")}</SubmitButton>
    </ActionForm>
  );
}

function Retired({ isRetired }: { readonly isRetired: boolean }) {
  const t = useTranslations("talks.templates");
  return <Checkbox {...useFormTick("isRetired", isRetired)} label={t("isRetired")} />;
}

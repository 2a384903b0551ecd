"use client";

import type { RequestPageQuery } from "@regolith/client";
import { useTranslations } from "next-intl";
import { ActionForm } from "../forms/action-form.tsx";
import { SelectField, SubmitButton } from "../forms/fields.tsx";
import { addToDraft } from "./actions.ts";

interface Props {
  readonly drafts: RequestPageQuery["applications"]["nodes"];
}

/** The other way: into a draft that is already there. */
export function AddToDraft({ drafts }: Props) {
  const t = useTranslations("request");
  const untitled = useTranslations("applications")("untitled");
  return (
    <ActionForm action={addToDraft} idPrefix="existing">
      <SelectField
        name="draft"
        label={t("draft")}
        options={drafts.map(({ id, number, title, version }) => ({
          value: `${id}@${String(version)}`,
          label: t("draftOption", { number, title: title?.trim() || untitled }),
        }))}
      />
      <SubmitButton>{t("add")}</SubmitButton>
    </ActionForm>
  );
}

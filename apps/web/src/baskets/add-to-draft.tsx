"use client";

import type { RequestPageQuery } from "@regolith/client";
import { typeName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "../forms/action-form.tsx";
import { SelectField, SubmitButton } from "../forms/fields.tsx";
import { addToDraft } from "./actions.ts";

interface Props {
  readonly drafts: RequestPageQuery["applications"]["nodes"];
}

/** The other way: into a draft that is already there. */
export function AddToDraft({ drafts }: Props) {
  const t = useTranslations("request");
  const locale = useLocale();
  const untitled = useTranslations("applications")("untitled");
  return (
    <ActionForm action={addToDraft} idPrefix="existing">
      <SelectField
        name="draft"
        label={t("draft")}
        options={drafts.map(({ id, number, type, title, version }) => ({
          value: `${id}@${String(version)}`,
          label: t("draftOption", {
            number,
            title: title?.trim() || untitled,
            type: typeName(type, locale),
          }),
        }))}
      />
      <SubmitButton>{t("add")}</SubmitButton>
    </ActionForm>
  );
}

"use client";

import { APPEAL_MAX_LENGTH } from "@regolith/domain";
import { useTranslations } from "next-intl";
import { ActionForm } from "../forms/action-form.tsx";
import { AreaField } from "../forms/text-fields.tsx";
import { SubmitButton } from "../forms/fields.tsx";
import { appeal } from "./actions.ts";

interface Props {
  readonly application: { readonly id: string; readonly number: string; readonly version: number };
  readonly idempotencyKey: string;
}

/** The grounds of an appeal; what is refused comes back with every word. */
export function AppealForm({ application: { id, number, version }, idempotencyKey }: Props) {
  const t = useTranslations("letters.appeal");
  return (
    <ActionForm action={appeal} hidden={{ id, expectedVersion: String(version), idempotencyKey }}>
      <Grounds />
      <SubmitButton variant="filled">{t("submit", { number })}</SubmitButton>
    </ActionForm>
  );
}

function Grounds() {
  const t = useTranslations("letters.appeal");
  return (
    <AreaField
      name="grounds"
      label={t("field")}
      hint={t("hint", { max: APPEAL_MAX_LENGTH })}
      minRows={8}
    />
  );
}

"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "../../forms/action-form.tsx";
import { SubmitButton } from "../../forms/fields.tsx";
import { AreaField } from "../../forms/text-fields.tsx";
import { cancelRound } from "./round-actions.ts";

interface Props {
  readonly round: { readonly id: string; readonly version: number };
}

/** Cancels a round for good, with reasons that everybody reads. */
export function CancelRoundForm({ round: { id, version } }: Props) {
  const t = useTranslations("officeRounds.cancel");
  return (
    <ActionForm
      action={cancelRound}
      hidden={{ id, expectedVersion: String(version) }}
      idPrefix="cancel"
    >
      <p className="small mid">{t("hint")}</p>
      <AreaField name="reasonEn" label={t("reasonEn")} />
      <AreaField name="reasonZh" label={t("reasonZh")} />
      <SubmitButton variant="danger">{t("submit")}</SubmitButton>
    </ActionForm>
  );
}

"use client";

import { Textarea } from "@mantine/core";
import { CANCEL_REASON_MAX_LENGTH } from "@regolith/domain";
import { useTranslations } from "next-intl";
import { ActionForm, useFormField } from "../../forms/action-form.tsx";
import { SubmitButton } from "../../forms/fields.tsx";
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
      <ReasonField name="reasonEn" label={t("reasonEn")} />
      <ReasonField name="reasonZh" label={t("reasonZh")} />
      <SubmitButton variant="danger">{t("submit")}</SubmitButton>
    </ActionForm>
  );
}

function ReasonField({ name, label }: { readonly name: string; readonly label: string }) {
  const { defaultValue, ...field } = useFormField(name);
  return (
    <Textarea
      {...field}
      key={defaultValue}
      defaultValue={defaultValue}
      label={label}
      maxLength={CANCEL_REASON_MAX_LENGTH}
      autosize
      minRows={2}
    />
  );
}

"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "../../forms/action-form.tsx";
import { SubmitButton } from "../../forms/fields.tsx";
import { remindReviewer } from "./round-actions.ts";

interface Props {
  readonly review: {
    readonly id: string;
    readonly version: number;
    readonly reviewerName: string;
    readonly isOverdue: boolean;
  };
}

/** Reminds a reviewer by one press. */
export function RemindForm({ review: { id, version, reviewerName, isOverdue } }: Props) {
  const t = useTranslations("officeRounds.waiting");
  const label = t(isOverdue ? "remindAndGive" : "remind");
  return (
    <ActionForm
      action={remindReviewer}
      hidden={{ id, expectedVersion: String(version) }}
      idPrefix={`remind-${id}`}
    >
      <SubmitButton size="compact-sm" label={t("named", { action: label, name: reviewerName })}>
        {label}
      </SubmitButton>
    </ActionForm>
  );
}

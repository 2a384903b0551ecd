"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "../forms/action-form.tsx";
import { SubmitButton } from "../forms/fields.tsx";
import { reinstateTechnique, retireTechnique } from "./technique-actions.ts";

interface Props {
  readonly technique: { readonly id: string; readonly version: number; readonly active: boolean };
}

/** Takes a technique out of what is offered, or back in. */
export function OfferForm({ technique: { id, version, active } }: Props) {
  const t = useTranslations("techniques.offer");
  return (
    <ActionForm
      action={active ? retireTechnique : reinstateTechnique}
      hidden={{ id, expectedVersion: String(version) }}
      idPrefix="offer"
    >
      <p className="small mid">{t(active ? "retireHint" : "reinstateHint")}</p>
      <SubmitButton>{t(active ? "retire" : "reinstate")}</SubmitButton>
    </ActionForm>
  );
}

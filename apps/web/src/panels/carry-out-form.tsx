"use client";

import type { ApplicationType, DeclineReason } from "@regolith/client";
import { declineReasonsOf } from "@regolith/domain";
import { declineReasonName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { SelectField } from "../forms/fields.tsx";
import { decline } from "../office/actions.ts";
import { reserve } from "../office/decision-actions.ts";
import { DecisionForm } from "../office/decision-form.tsx";
import { WordsField } from "./motion-forms.tsx";

interface Props {
  readonly application: {
    readonly id: string;
    readonly version: number;
    readonly type: ApplicationType;
  };
  readonly kind: "RESERVE" | "DECLINE";
  readonly carried: { readonly reasons: string; readonly reasonCode: DeclineReason | null };
  readonly idempotencyKey: string;
}

/** The chair carries out what was voted; the motion's reasons stand there to be worded for the applicant. */
export function CarryOutForm({ application, kind, carried, idempotencyKey }: Props) {
  const t = useTranslations("panels.carry");
  const locale = useLocale();
  return (
    <DecisionForm
      action={kind === "RESERVE" ? reserve : decline}
      application={application}
      idempotencyKey={idempotencyKey}
      submit={t(`submit${kind}`)}
      idPrefix={`carry-${application.id}`}
    >
      {kind === "DECLINE" ? (
        <SelectField
          name="reasonCode"
          label={t("reasonCode")}
          initial={carried.reasonCode ?? ""}
          options={declineReasonsOf(application.type).map((value) => ({
            value,
            label: declineReasonName(value, locale),
          }))}
        />
      ) : null}
      <WordsField name="reason" label={t("reason")} initial={carried.reasons} />
    </DecisionForm>
  );
}

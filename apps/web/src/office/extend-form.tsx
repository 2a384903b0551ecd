"use client";

import { useTranslations } from "next-intl";
import { extendChanges } from "./actions.ts";
import { ReasonField } from "./decision-fields.tsx";
import { DecisionForm } from "./decision-form.tsx";
import { DueDateField } from "./section-change-fields.tsx";

interface Props {
  readonly application: { readonly id: string; readonly version: number };
  readonly idempotencyKey: string;
}

/** Gives the applicant more time for changes. */
export function ExtendForm({ application, idempotencyKey }: Props) {
  const t = useTranslations("office.decision");
  return (
    <DecisionForm
      action={extendChanges}
      application={{ id: application.id, version: application.version }}
      idempotencyKey={idempotencyKey}
      submit={t("extend")}
      idPrefix="extend"
    >
      <DueDateField hint={t("extendHint")} />
      <ReasonField label={t("extendReason")} />
    </DecisionForm>
  );
}

"use client";

import type { ApplicationRoundFragment } from "@regolith/client";
import { useTranslations } from "next-intl";
import { ActionForm } from "../../forms/action-form.tsx";
import { SubmitButton } from "../../forms/fields.tsx";
import { RoundField } from "../round-field.tsx";
import { copyApplication } from "./copy-action.ts";

interface Props {
  readonly application: { readonly id: string; readonly number: string };
  readonly idempotencyKey: string;
}

/** Begins a new draft with the same answers, for no round yet. */
export function CopyForm({ application: { id, number }, idempotencyKey }: Props) {
  const t = useTranslations("copies");
  return (
    <ActionForm action={copyApplication} hidden={{ id, idempotencyKey }} className="no-print">
      <SubmitButton size="sm" label={t("copyNamed", { number })}>
        {t("copy")}
      </SubmitButton>
    </ActionForm>
  );
}

interface ImproveProps extends Props {
  readonly rounds: readonly ApplicationRoundFragment[];
}

/** Begins a new draft that improves a declined application, for a round that is open or to come, or none yet. */
export function ImproveForm({ application: { id }, rounds, idempotencyKey }: ImproveProps) {
  const t = useTranslations("copies");
  return (
    <ActionForm action={copyApplication} hidden={{ id, idempotencyKey, improves: "yes" }}>
      <RoundField rounds={rounds} chosen="" />
      <SubmitButton variant="filled">{t("improve")}</SubmitButton>
    </ActionForm>
  );
}

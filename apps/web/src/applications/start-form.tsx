"use client";

import type { ApplicationRoundFragment } from "@regolith/client";
import { useTranslations } from "next-intl";
import { ActionForm } from "../forms/action-form.tsx";
import { SubmitButton } from "../forms/fields.tsx";
import { startApplication } from "./actions.ts";
import { RoundField } from "./round-field.tsx";

interface Props {
  readonly rounds: readonly ApplicationRoundFragment[];
  /** How many samples will be moved into the application. */
  readonly basketCount: number;
  readonly idempotencyKey: string;
}

/** Starts a draft for a round, or for none yet; the request goes along. */
export function StartForm({ rounds, basketCount, idempotencyKey }: Props) {
  const t = useTranslations("applications.start");
  const open = rounds.find(({ state }) => state === "OPEN");
  return (
    <ActionForm action={startApplication} hidden={{ idempotencyKey }}>
      <RoundField
        rounds={rounds.filter(({ state }) => state !== "CLOSED")}
        chosen={open?.id ?? ""}
      />
      <p className="small mid">{t("takeBasket", { count: basketCount })}</p>
      <SubmitButton variant="filled">{t("submit")}</SubmitButton>
    </ActionForm>
  );
}

"use client";

import type { ApplicationRoundFragment, RulesForFormsFragment } from "@regolith/client";
import type { ApplicationType } from "@regolith/domain";
import { useTranslations } from "next-intl";
import { ActionForm } from "../forms/action-form.tsx";
import { SubmitButton } from "../forms/fields.tsx";
import { startApplication } from "./actions.ts";
import type { PerType } from "./per-type.ts";
import { RoundField } from "./round-field.tsx";
import { TypeField } from "./type-field.tsx";

interface Props {
  readonly type: ApplicationType;
  readonly rounds: readonly ApplicationRoundFragment[];
  /** How many samples were put aside for each type; those of the chosen one move into the application. */
  readonly putAside: PerType;
  /** How many samples can be asked for now, where the page does not show them itself. */
  readonly openSamples?: PerType;
  /** The rules in force. */
  readonly rules: RulesForFormsFragment;
  readonly idempotencyKey: string;
}

/** Starts a draft of one type, for a round or for none yet; what was put aside for it goes along. */
export function StartForm({ type, rounds, putAside, openSamples, rules, idempotencyKey }: Props) {
  const t = useTranslations("applications.start");
  const open = rounds.find(({ state }) => state === "OPEN");
  const isEmpty = Object.values(putAside).every((count) => count === 0);
  return (
    <ActionForm action={startApplication} hidden={{ idempotencyKey }}>
      <TypeField
        initial={type}
        rules={rules}
        putAside={isEmpty ? null : putAside}
        {...(openSamples !== undefined && { open: openSamples })}
      />
      <RoundField
        rounds={rounds.filter(({ state }) => state !== "CLOSED")}
        chosen={open?.id ?? ""}
      />
      {isEmpty ? <p className="small mid">{t("emptyRequest")}</p> : null}
      <SubmitButton variant="filled">{t("submit")}</SubmitButton>
    </ActionForm>
  );
}

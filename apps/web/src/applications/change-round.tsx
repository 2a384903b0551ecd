"use client";

import type { ApplicationRoundFragment } from "@regolith/client";
import { useTranslations } from "next-intl";
import { ActionForm } from "../forms/action-form.tsx";
import { SubmitButton } from "../forms/fields.tsx";
import { setRound } from "./actions.ts";
import styles from "./applications.module.css";
import { RoundField } from "./round-field.tsx";

interface Props {
  readonly application: {
    readonly id: string;
    readonly version: number;
    readonly round: { readonly id: string } | null;
  };
  readonly rounds: readonly ApplicationRoundFragment[];
}

/** Moves a draft to another round with all its answers. */
export function ChangeRound({ application: { id, version, round }, rounds }: Props) {
  const t = useTranslations("applications.round");
  return (
    <details className={`${styles.fold} no-print`} open={round === null}>
      <summary>{t(round === null ? "choose" : "change")}</summary>
      <ActionForm action={setRound} hidden={{ id, expectedVersion: String(version) }}>
        <RoundField rounds={rounds} chosen={round?.id ?? ""} />
        <SubmitButton size="sm">{t("save")}</SubmitButton>
      </ActionForm>
    </details>
  );
}

"use client";

import type { ApplicationRoundFragment } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { SelectField } from "../forms/fields.tsx";
import { localText } from "../i18n/local-text.ts";

interface Props {
  readonly rounds: readonly ApplicationRoundFragment[];
  /** Id of the round chosen so far; empty for none. */
  readonly chosen: string;
}

/** Choice of the round an application is written for; closed and cancelled ones only while they are the one chosen. */
export function RoundField({ rounds, chosen }: Props) {
  const t = useTranslations("applications.round");
  const locale = useLocale();
  const offered = rounds.filter(
    ({ id, state }) => state === "OPEN" || state === "UPCOMING" || id === chosen,
  );
  return (
    <SelectField
      name="roundId"
      label={t("select")}
      initial={chosen}
      options={[
        { value: "", label: t("noRound") },
        ...offered.map(({ id, name, state }) => ({
          value: id,
          label: t("option", { round: localText(name, locale), state: t(state) }),
        })),
      ]}
    />
  );
}

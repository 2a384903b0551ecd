"use client";

import type { RulesForFormsFragment } from "@regolith/client";
import { APPLICATION_TYPES, type ApplicationType, loanMonthsOf } from "@regolith/domain";
import { typeName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { RadioField } from "../forms/fields.tsx";
import type { PerType } from "./per-type.ts";

interface Props {
  readonly initial: ApplicationType;
  /** Samples put aside for each type; null while nothing is put aside. */
  readonly putAside: PerType | null;
  /** Samples that can be asked for now, where the page does not show them itself. */
  readonly open?: PerType;
  /** The rules in force. */
  readonly rules: RulesForFormsFragment;
}

/** Choice of what the samples are wanted for: what each type asks, and which samples there are for it. */
export function TypeField({ initial, putAside, open, rules }: Props) {
  const t = useTranslations("applications.type");
  const locale = useLocale();
  const hintOf = (type: ApplicationType): string =>
    [
      t(`hint.${type}`, { months: loanMonthsOf(rules)[type] }),
      ...(open === undefined ? [] : [t("open", { count: open[type] })]),
      ...(putAside === null ? [] : [t("takes", { count: putAside[type] })]),
    ].join(locale === "zh" ? "" : " ");
  return (
    <RadioField
      name="type"
      label={t("label")}
      initial={initial}
      options={APPLICATION_TYPES.map((type) => ({
        value: type,
        label: typeName(type, locale),
        hint: hintOf(type),
      }))}
    />
  );
}

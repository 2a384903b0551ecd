"use client";

import {
  POLICY_RULES,
  POLICY_SETTINGS,
  type PolicySetting,
  type PolicySettings,
} from "@regolith/domain";
import { fieldName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "../forms/action-form.tsx";
import { SubmitButton, TextField } from "../forms/fields.tsx";
import { AreaField, TickField } from "../forms/text-fields.tsx";
import { createPolicyVersion } from "./policy-actions.ts";
import { percentOf } from "../format/percent.ts";
import styles from "./policy.module.css";

interface Props {
  readonly version: number;
  readonly settings: PolicySettings;
  readonly idempotencyKey: string;
}

/** All settings, to be said anew, with the reason. */
export function PolicyForm({ version, settings, idempotencyKey }: Props) {
  const t = useTranslations("policy.form");
  return (
    <ActionForm
      action={createPolicyVersion}
      hidden={{ expectedVersion: String(version), idempotencyKey }}
      doneMessage={t("saved")}
      filledWith={version}
    >
      <div className={styles.fields}>
        {POLICY_SETTINGS.map((setting) => (
          <Setting key={setting} setting={setting} settings={settings} />
        ))}
      </div>
      <AreaField name="note" label={t("note")} hint={t("noteHint")} />
      <SubmitButton variant="filled">{t("save")}</SubmitButton>
    </ActionForm>
  );
}

interface SettingProps {
  readonly setting: PolicySetting;
  readonly settings: PolicySettings;
}

function Setting({ setting, settings }: SettingProps) {
  const t = useTranslations("policy");
  const label = fieldName([setting], useLocale());
  const value = settings[setting];
  if (typeof value === "boolean") {
    return <TickField name={setting} label={label} hint={t(`hints.${setting}`)} initial={value} />;
  }
  const isShare = POLICY_RULES[setting].kind === "SHARE";
  const unit = isShare ? t("form.percent") : null;
  return (
    <TextField
      name={setting}
      label={unit === null ? label : `${label}${unit}`}
      hint={t(`hints.${setting}`)}
      initial={written(value, isShare)}
    />
  );
}

function written(value: number | readonly number[], isShare: boolean): string {
  if (typeof value === "number") return String(isShare ? percentOf(value) : value);
  return value.join(", ");
}

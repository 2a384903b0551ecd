import { POLICY_SETTINGS, type PolicySetting, type PolicySettings } from "@regolith/domain";
import { fieldName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { RowTable } from "../components/row-table/row-table.tsx";
import { usePolicyWords } from "./policy-words.ts";
import { policyValue } from "./policy-value.ts";
import styles from "./policy.module.css";

/** Every setting in force, with what it means. */
export function PolicyTable({ settings }: { readonly settings: PolicySettings }) {
  const t = useTranslations("policy");
  const locale = useLocale();
  const words = usePolicyWords();
  return (
    <RowTable<"setting" | "value">
      caption={t("inForce")}
      columns={[
        { key: "setting", label: t("setting") },
        { key: "value", label: t("value"), numeric: true },
      ]}
      rows={POLICY_SETTINGS.map((setting) => ({
        key: setting,
        cells: {
          setting: <Setting setting={setting} />,
          value: policyValue(setting, textOf(settings[setting]), { locale, words }),
        },
      }))}
    />
  );
}

function Setting({ setting }: { readonly setting: PolicySetting }) {
  const t = useTranslations("policy.hints");
  return (
    <>
      {fieldName([setting], useLocale())}
      <span className={`${styles.hint ?? ""} small`}>{t(setting)}</span>
    </>
  );
}

function textOf(value: PolicySettings[PolicySetting]): string {
  return typeof value === "object" ? value.join(", ") : String(value);
}

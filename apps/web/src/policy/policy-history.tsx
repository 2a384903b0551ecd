import type { OfficePolicyQuery } from "@regolith/client";
import { fieldName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { History } from "../components/history/history.tsx";
import { usePolicyWords } from "./policy-words.ts";
import { policyValue } from "./policy-value.ts";

type Version = NonNullable<OfficePolicyQuery["policyVersions"]>["nodes"][number];

/** Who changed what, when and why; the newest first. */
export function PolicyHistory({ versions }: { readonly versions: readonly Version[] }) {
  const t = useTranslations("policy.history");
  return (
    <History
      deeds={versions.map((version) => ({
        key: String(version.number),
        at: version.createdAt,
        by: version.createdBy ?? t("setup"),
        children: <Version version={version} />,
      }))}
    />
  );
}

function Version({ version: { number, note, changes } }: { readonly version: Version }) {
  const t = useTranslations("policy.history");
  const locale = useLocale();
  const words = usePolicyWords();
  return (
    <div className="stack-small">
      <p>
        <strong>{t("version", { number })}</strong>
      </p>
      <p>{note === "" ? t("first") : note}</p>
      {changes.length === 0 ? null : (
        <ul className="small">
          {changes.map(({ setting, before, after }) => (
            <li key={setting}>
              {t("change", {
                field: fieldName([setting], locale),
                before: policyValue(setting, before, { locale, words }),
                after: policyValue(setting, after, { locale, words }),
              })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

import type { OfficeTechniqueFragment } from "@regolith/client";
import { listed } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { FactList } from "../components/fact-list/fact-list.tsx";
import { localText } from "../i18n/local-text.ts";
import { useMassRange } from "./mass-range.ts";

/** What is said of a technique, for those who read the list and do not keep it. */
export function TechniqueReading({ technique }: { readonly technique: OfficeTechniqueFragment }) {
  const t = useTranslations("techniques");
  const locale = useLocale();
  const range = useMassRange();
  const leaves = localText(technique.leaves, locale);
  const facts = [
    { key: "needs", value: range(technique.minimumMg, technique.typicalMg) },
    { key: "does", value: t(`does.${technique.destructiveness}`) },
    { key: "leaves", value: leaves === "" ? t("history.nothing") : leaves },
    { key: "imaging", value: t(`history.${technique.imaging ? "true" : "false"}`) },
    {
      key: "forms",
      value: listed(
        technique.forms.map((form) => t(`forms.${form}`)),
        locale,
      ),
    },
    { key: "keywords", value: listed(technique.methodKeywords, locale) },
  ] as const;
  return (
    <FactList
      ruled
      facts={facts.map(({ key, value }) => ({ key, label: t(`reading.${key}`), value }))}
    />
  );
}

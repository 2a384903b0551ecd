import type { AskedSampleFragment } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { Demonstration } from "../../components/origin/demonstration.tsx";
import { formatAmount } from "../../format/mass.ts";
import { localText } from "../../i18n/local-text.ts";

/** What a sample is, in one line: name, mission, mass of record. */
export function SampleFacts({ sample }: { readonly sample: AskedSampleFragment }) {
  const t = useTranslations("form.samples");
  const locale = useLocale();
  const { name, mission, massMg, provenance } = sample;
  const mg = formatAmount(massMg ?? 0, locale);
  const known = provenance === "PUBLISHED" ? t("publishedMass", { mg }) : t("mass", { mg });
  const mass = massMg === null ? t("noMass") : known;
  const separator = locale === "zh" ? "，" : ", ";
  return (
    <p className="small mid">
      {[localText(name, locale), localText(mission.name, locale), mass].join(separator)}{" "}
      {provenance === "DEMONSTRATION" ? <Demonstration /> : null}
    </p>
  );
}

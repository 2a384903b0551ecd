import type { SamplePageQuery } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { RangePlot } from "../components/range-plot/range-plot.tsx";
import { localText } from "../i18n/local-text.ts";
import { ageInMa } from "./age.ts";
import type { SampleRecord } from "./record-sources.ts";

export type Age = SamplePageQuery["ages"]["nodes"][number];

type Props = { readonly sample: SampleRecord; readonly ages: readonly Age[] };

/** The sample's own age beside other published ages; nothing when it has none. */
export const AgePlot = ({ sample, ages }: Props) => {
  const t = useTranslations("samples.record");
  const locale = useLocale();
  const own = ages.filter((age) => age.sample?.code === sample.code);
  if (own.length === 0) return null;
  const others = ages.filter((age) => age.sample?.code !== sample.code);
  const nameOf = (age: Age): string => {
    const material = age.material
      ? localText(age.material, locale)
      : (age.sample?.code ?? localText(age.mission.name, locale));
    return `${material}, ${age.publication?.authors ?? ""} ${String(age.publication?.year ?? "")}`;
  };
  const points = [...own, ...others.slice(0, 7)].flatMap((age) => {
    const ma = ageInMa(age);
    const isOwn = age.sample?.code === sample.code;
    if (ma === null) return [];
    return [{ ...ma, label: isOwn ? t("ownAge") : nameOf(age), own: isOwn, source: nameOf(age) }];
  });
  return <RangePlot title={t("ages")} unit="Ma" points={points} />;
};

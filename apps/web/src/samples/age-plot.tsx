import type { SamplePageQuery } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { Demonstration } from "../components/origin/demonstration.tsx";
import { RangePlot } from "../components/range-plot/range-plot.tsx";
import { localText } from "../i18n/local-text.ts";
import { Citation, citationHead } from "../publications/citation.tsx";
import { ageInMa, distinctAges, isAge } from "./age.ts";
import type { Measured, SampleRecord } from "./record-sources.ts";

export type Age = SamplePageQuery["ages"]["nodes"][number];

type Props = { readonly sample: SampleRecord; readonly ages: readonly Age[] };

/** As many as can be compared at a glance. */
const mostOthers = 7;

/** The sample's own ages beside other published ones; nothing when it has none. */
export const AgePlot = ({ sample, ages }: Props) => {
  const t = useTranslations("samples.record");
  const locale = useLocale();
  const own = sample.measurements.nodes.filter(isAge).flatMap((age) => {
    const ma = ageInMa(age);
    return ma === null
      ? []
      : [{ ...ma, label: t("ownAge"), own: true, source: <Where age={age} /> }];
  });
  if (own.length === 0) return null;
  const others = distinctAges(ages.filter((age) => age.sample?.code !== sample.code && isAge(age)));
  const points = others.slice(0, mostOthers).flatMap((age) => {
    const ma = ageInMa(age);
    const paper = age.publication === null ? null : citationHead(age.publication);
    const mission = localText(age.mission.name, locale);
    const label = paper === null ? mission : t("otherAge", { mission, paper });
    return ma === null ? [] : [{ ...ma, label, source: <Where age={age} /> }];
  });
  return <RangePlot title={t("ages")} unit="Ma" points={[...own, ...points]} />;
};

const Where = ({ age }: { readonly age: Measured }) => {
  if (age.provenance === "DEMONSTRATION") return <Demonstration />;
  return age.publication === null ? null : <Citation publication={age.publication} />;
};

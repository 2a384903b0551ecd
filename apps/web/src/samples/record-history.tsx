import { useLocale, useTranslations } from "next-intl";
import { Section } from "../components/section/section.tsx";
import type { NumberedSources } from "../components/sources/number-sources.ts";
import { SourceRef } from "../components/sources/source-ref.tsx";
import type { Source } from "../components/sources/source-list.tsx";
import { Timeline, type TimelineStep } from "../components/timeline/timeline.tsx";
import { formatAmount } from "../format/mass.ts";
import { localText } from "../i18n/local-text.ts";
import { formatPrintedDate } from "../rounds/printed-date.ts";
import { citationOf, isInvented, type SampleRecord } from "./record-sources.ts";

type Props = { readonly sample: SampleRecord; readonly sources: NumberedSources };

/** What is publicly known to have happened to it. */
export const RecordHistory = ({ sample, sources }: Props) => {
  const t = useTranslations("samples.record");
  const locale = useLocale();
  const refs = (of: readonly Source[]) =>
    sources.numbersOf(of).map((number) => <SourceRef key={number} number={number} />);
  const { mission } = sample;
  const returned: TimelineStep[] =
    mission.returnedAt && !isInvented(sample)
      ? [
          {
            key: "returned",
            state: "done",
            when: t("utcDay", { day: formatPrintedDate(mission.returnedAt.slice(0, 10), locale) }),
            children: (
              <>
                {t("returned", { mission: localText(mission.name, locale) })}
                {refs(mission.sources.slice(0, 1))}
              </>
            ),
          },
        ]
      : [];
  const allotted = sample.allotments.map((allotment, index): TimelineStep => {
    const { institutionEn, institutionZh, massMg, pastRound } = allotment;
    const institution =
      (locale === "zh" ? institutionZh : institutionEn) ?? institutionZh ?? institutionEn ?? "";
    const round = localText(pastRound.name, locale);
    return {
      key: `allotted ${String(index)}`,
      state: "done",
      when:
        pastRound.announced === null ? t("noDate") : formatPrintedDate(pastRound.announced, locale),
      children: (
        <>
          {massMg === null
            ? t("allottedNoMass", { round, institution })
            : t("allotted", { round, institution, mass: formatAmount(massMg, locale) })}
          {refs(allotment.sources)}
        </>
      ),
    };
  });
  const steps = [...returned, ...allotted, ...publishedSteps()];
  return (
    <Section id="history" title={t("history")}>
      {steps.length === 0 ? <p className="mid">{t("noHistory")}</p> : <Timeline steps={steps} />}
    </Section>
  );

  function publishedSteps(): TimelineStep[] {
    const papers = new Map(
      sample.measurements.nodes.flatMap(({ publication }) =>
        publication ? [[publication.key, publication] as const] : [],
      ),
    );
    return [...papers.values()].map((paper) => ({
      key: paper.key,
      state: "done",
      when: paper.year ?? t("noDate"),
      children: (
        <>
          {paper.journal ? t("published", { journal: paper.journal }) : t("publishedPlain")}
          {refs([citationOf(paper)])}
        </>
      ),
    }));
  }
};

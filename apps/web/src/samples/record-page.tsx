import type { SampleSiblingsQuery } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { DemonstrationStrip } from "../components/demonstration-strip/demonstration-strip.tsx";
import { Breadcrumbs } from "../components/page-head/breadcrumbs.tsx";
import { Panel } from "../components/panel/panel.tsx";
import { Section } from "../components/section/section.tsx";
import { SourceRef } from "../components/sources/source-ref.tsx";
import { SourceList } from "../components/sources/source-list.tsx";
import { formatBeijingDay } from "../format/beijing-time.ts";
import { localText } from "../i18n/local-text.ts";
import type { Age } from "./age-plot.tsx";
import { RecordHistory } from "./record-history.tsx";
import { RecordLabel } from "./record-label.tsx";
import { RecordLineage } from "./record-lineage.tsx";
import { RecordMeasurements } from "./record-measurements.tsx";
import { isInvented, recordSources, type SampleRecord } from "./record-sources.ts";
import { RecordStock } from "./record-stock.tsx";
import { RequestPanel } from "./request-panel.tsx";
import styles from "./record.module.css";

type Props = {
  readonly sample: SampleRecord;
  readonly ages: readonly Age[];
  readonly siblings: SampleSiblingsQuery["samples"] | null;
  readonly isInBasket: boolean;
  /** The server's now, ISO 8601. */
  readonly now: string;
};

/** Everything the portal knows of one sample, and how to ask for it. */
export const RecordPage = ({ sample, ages, siblings, isInBasket, now }: Props) => {
  const t = useTranslations("samples.record");
  const locale = useLocale();
  const sources = recordSources(sample);
  const { mission, code } = sample;
  return (
    <>
      {isInvented(sample) ? <DemonstrationStrip>{t("inventedStrip")}</DemonstrationStrip> : null}
      <div className="wrap">
        <Breadcrumbs
          crumbs={[
            { label: t("crumb"), href: "/samples" },
            { label: localText(mission.name, locale), href: `/missions/${mission.code}` },
            { label: code, href: null },
          ]}
        />
        <RecordLabel sample={sample} sourceNumbers={sources.numbersOf(sample.sources)} />
        <div className={`grid ${styles.columns}`}>
          <div className="span-8 stack-large">
            <Description sample={sample} sourceNumbers={sources.numbersOf(sample.sources)} />
            <RecordStock sample={sample} />
            <RecordMeasurements sample={sample} ages={ages} sources={sources} />
            <div className="grid">
              <div className="span-6">
                <RecordLineage sample={sample} siblings={siblings} />
              </div>
              <div className="span-6">
                <RecordHistory sample={sample} sources={sources} />
              </div>
            </div>
            {sources.list.length === 0 ? null : (
              <Section id="sources" title={t("sources")}>
                <SourceList sources={sources.list} />
              </Section>
            )}
          </div>
          <div className="span-4 first-narrow">
            <div className="sticky stack">
              <div className="no-print">
                <RequestPanel sample={sample} isInBasket={isInBasket} />
              </div>
              <Panel title={t("cite")} tight>
                <p className="small">
                  {t("citation", { code, date: formatBeijingDay(new Date(now), locale) })}
                </p>
              </Panel>
            </div>
          </div>
        </div>
      </div>
    </>
  );
};

type DescriptionProps = Pick<Props, "sample"> & { readonly sourceNumbers: readonly number[] };

const Description = ({ sample, sourceNumbers }: DescriptionProps) => {
  const t = useTranslations("samples.record");
  const locale = useLocale();
  return (
    <Section id="what" title={t("whatItIs")}>
      <div className="stack">
        <p>
          {t("described", {
            name: localText(sample.name, locale),
            description: sample.description
              ? localText(sample.description, locale)
              : t("noDescription"),
          })}
          {sourceNumbers.map((number) => (
            <SourceRef key={number} number={number} />
          ))}
        </p>
        {sample.labels.length > 0 ? (
          <>
            <p className="small mid">{t("labelled")}</p>
            <ul className="small">
              {sample.labels.map(({ label, description }) => (
                <li key={label}>
                  <code>{label}</code> {localText(description, locale)}
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
    </Section>
  );
};

import { useLocale, useTranslations } from "next-intl";
import { Demonstration } from "../components/origin/demonstration.tsx";
import { type Column, RowTable } from "../components/row-table/row-table.tsx";
import { Section } from "../components/section/section.tsx";
import type { NumberedSources } from "../components/sources/number-sources.ts";
import { SourceRef } from "../components/sources/source-ref.tsx";
import { formatMeasuredFigure, measuredUnit } from "../format/measurement.ts";
import { localText } from "../i18n/local-text.ts";
import { Formula } from "../publications/formula.tsx";
import { AgePlot, type Age } from "./age-plot.tsx";
import { type Measured, sourcesOf, type SampleRecord } from "./record-sources.ts";
import styles from "./record.module.css";

type Props = {
  readonly sample: SampleRecord;
  readonly ages: readonly Age[];
  readonly sources: NumberedSources;
};

const keys = ["property", "value", "unit", "method", "source"] as const;
type Key = (typeof keys)[number];

/** Every published value with unit, uncertainty, method and where it stands. */
export const RecordMeasurements = ({ sample, ages, sources }: Props) => {
  const t = useTranslations("samples.record");
  const locale = useLocale();
  const { nodes } = sample.measurements;
  return (
    <Section id="measurements" title={t("measured")}>
      {nodes.length === 0 ? (
        <p className="mid">{t("noMeasurements")}</p>
      ) : (
        <RowTable<Key>
          caption={t("measured")}
          columns={keys.map((key): Column<Key> => ({
            key,
            label: t(key),
            numeric: key === "value",
          }))}
          rows={nodes.map((measured) => ({
            key: measured.id,
            cells: {
              property: <Property measured={measured} />,
              value: <strong>{formatMeasuredFigure(measured, locale)}</strong>,
              unit: measuredUnit(measured),
              method: measured.methodText && localText(measured.methodText, locale),
              source: <Where measured={measured} sources={sources} />,
            },
          }))}
        />
      )}
      <div className={styles.plot}>
        <AgePlot sample={sample} ages={ages} />
      </div>
    </Section>
  );
};

const Property = ({ measured }: { readonly measured: Measured }) => {
  const locale = useLocale();
  return (
    <>
      <Formula text={localText(measured.propertyText, locale)} />{" "}
      {measured.label ? <span className="dim">{measured.label}</span> : null}
      {measured.note ? <span className="tiny dim"> {localText(measured.note, locale)}</span> : null}
    </>
  );
};

type WhereProps = { readonly measured: Measured; readonly sources: NumberedSources };

const Where = ({ measured, sources }: WhereProps) => {
  if (measured.provenance === "DEMONSTRATION") return <Demonstration />;
  return sources
    .numbersOf(sourcesOf(measured))
    .map((number) => <SourceRef key={number} number={number} />);
};

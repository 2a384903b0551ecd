import type { MeasuredOnSampleFragment } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Origin } from "../components/origin/origin.tsx";
import { type Column, RowTable } from "../components/row-table/row-table.tsx";
import { formatMeasuredFigure } from "../format/measurement.ts";
import { localText } from "../i18n/local-text.ts";

type Key = "material" | "property" | "value" | "unit" | "method";

type Props<Measured> = {
  /** Names the table; read out, not shown. */
  readonly caption: string;
  readonly measurements: readonly Measured[];
  /** What was measured: a sample's number, or the material in words. */
  readonly materialOf: (measurement: Measured) => ReactNode;
  /** Numbers of a value's sources in the page's list. */
  readonly sourceNumbers?: (measurement: Measured) => readonly number[];
};

/** Measured values as they were published, with what they were measured on. */
export const MeasuredTable = <Measured extends MeasuredOnSampleFragment>({
  caption,
  measurements,
  materialOf,
  sourceNumbers,
}: Props<Measured>) => {
  const t = useTranslations("research.measured");
  const locale = useLocale();
  const columns: readonly Column<Key>[] = [
    { key: "property", label: t("property") },
    { key: "value", label: t("value"), numeric: true },
    { key: "unit", label: t("unit") },
    { key: "method", label: t("method") },
    { key: "material", label: t("material") },
  ];
  return (
    <RowTable<Key>
      caption={caption}
      columns={columns}
      rows={measurements.map((measurement) => ({
        key: measurement.id,
        cells: {
          property: (
            <>
              {localText(measurement.propertyText, locale)}{" "}
              {measurement.label === null ? null : (
                <span className="tiny dim nowrap">{measurement.label}</span>
              )}
              <Origin
                provenance={measurement.provenance}
                sources={sourceNumbers?.(measurement) ?? []}
              />
              {measurement.note === null ? null : (
                <span className="tiny dim" style={{ display: "block" }}>
                  {localText(measurement.note, locale)}
                </span>
              )}
            </>
          ),
          value: <b>{formatMeasuredFigure(measurement, locale)}</b>,
          unit: measurement.unit,
          method: (
            <span className="mid">
              {measurement.methodText === null
                ? measurement.instrument
                : localText(measurement.methodText, locale)}
            </span>
          ),
          material: materialOf(measurement),
        },
      }))}
    />
  );
};

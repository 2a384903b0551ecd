import type { MeasuredOnSampleFragment } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Origin } from "../components/origin/origin.tsx";
import { type Column, RowTable } from "../components/row-table/row-table.tsx";
import { formatMeasured } from "../format/measurement.ts";
import { type LocalText, localText } from "../i18n/local-text.ts";
import type { Locale } from "../i18n/routing.ts";
import { commonOf } from "./common-words.ts";
import { Formula } from "./formula.tsx";
import styles from "./publications.module.css";

type Measured = MeasuredOnSampleFragment & {
  /** Where the page asked for it: the sample the value was measured on. */
  readonly sample?: { readonly code: string } | null;
};

type Key = "property" | "value" | "method" | "material";

type Props = {
  /** Names the table; read out, not shown. */
  readonly caption: string;
  readonly measurements: readonly Measured[];
  /** How a sample's number is shown. */
  readonly sampleLink?: (code: string) => ReactNode;
  /** Numbers of a value's sources in the page's list. */
  readonly sourceNumbers?: (measurement: Measured) => readonly number[];
};

const textOf = (text: LocalText | null, locale: Locale): string | null =>
  text === null ? null : localText(text, locale);

const methodOf = ({ methodText, instrument }: Measured, locale: Locale): string | null =>
  textOf(methodText, locale) ?? instrument;

const materialOf = ({ sample, material }: Measured, locale: Locale): string | null =>
  sample?.code ?? textOf(material, locale);

/** Measured values as published. What all of them share, material or method, stands once above. */
export const MeasuredTable = ({ caption, measurements, sampleLink, sourceNumbers }: Props) => {
  const t = useTranslations("research.measured");
  const locale = useLocale();
  const material = commonOf(measurements.map((measured) => materialOf(measured, locale)));
  const method = commonOf(measurements.map((measured) => methodOf(measured, locale)));
  const columns: readonly Column<Key>[] = [
    { key: "property", label: t("property") },
    { key: "value", label: t("value"), numeric: true },
    ...(method === null ? [{ key: "method" as const, label: t("method") }] : []),
    ...(material === null ? [{ key: "material" as const, label: t("material") }] : []),
  ];
  const shownMaterial = (measured: Measured): ReactNode =>
    measured.sample && sampleLink ? sampleLink(measured.sample.code) : materialOf(measured, locale);
  const shownMethod = (measured: Measured): ReactNode => {
    const name = methodOf(measured, locale);
    return name === null ? null : <span className="mid">{name}</span>;
  };
  const [first] = measurements;
  return (
    <>
      {first === undefined || (material === null && method === null) ? null : (
        <p className={styles.common}>
          {material === null ? null : (
            <span>
              {t("on")} {shownMaterial(first)}
            </span>
          )}
          {method === null ? null : <span>{t("by", { method })}</span>}
        </p>
      )}
      <RowTable<Key>
        caption={caption}
        columns={columns}
        rows={measurements.map((measured) => ({
          key: measured.id,
          cells: {
            property: <Property measured={measured} sources={sourceNumbers?.(measured) ?? []} />,
            value: <b>{formatMeasured(measured, locale)}</b>,
            method: shownMethod(measured),
            material: shownMaterial(measured),
          },
        }))}
      />
    </>
  );
};

type PropertyProps = { readonly measured: Measured; readonly sources: readonly number[] };

/** What was measured, where the value comes from, and what its source says about it. */
const Property = ({ measured, sources }: PropertyProps) => {
  const locale = useLocale();
  const { propertyText, label, provenance, note } = measured;
  return (
    <>
      <Formula text={localText(propertyText, locale)} />
      {label === null ? null : <span className="tiny dim nowrap"> {label}</span>}
      {/* A source's number stays with its word; a tag stands apart. */}
      {provenance === "PUBLISHED" ? null : " "}
      <Origin provenance={provenance} sources={sources} />
      {note === null ? null : (
        <span className={`tiny dim ${styles.note}`}>{localText(note, locale)}</span>
      )}
    </>
  );
};

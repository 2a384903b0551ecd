import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatAmount } from "../../format/mass.ts";
import { PlotDrawing } from "./plot-drawing.tsx";
import type { PlotPoint } from "./scale.ts";
import styles from "./range-plot.module.css";

export type RangePoint = PlotPoint & {
  /** This page's own sample, drawn in the accent. */
  readonly own?: boolean;
  /** Where the value stands, for the table. */
  readonly source?: ReactNode;
};

type Props = {
  /** What is compared, such as "Age beside other returned basalts". */
  readonly title: string;
  readonly unit: string;
  readonly points: readonly RangePoint[];
};

/** Values side by side with their whiskers, and the same as a table. */
export const RangePlot = ({ title, unit, points }: Props) => {
  const t = useTranslations("components.plot");
  const locale = useLocale();
  const written = points.map((point) => ({
    ...point,
    text:
      point.uncertainty === null
        ? formatAmount(point.value, locale)
        : `${formatAmount(point.value, locale)} ± ${formatAmount(point.uncertainty, locale)}`,
  }));
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        <b>{title}</b> <span className="dim">{t("whiskers")}</span>
      </figcaption>
      <PlotDrawing points={written} unit={unit} label={t("label", { title })} wide />
      <PlotDrawing points={written} unit={unit} label={t("label", { title })} wide={false} />
      <details className={styles.table}>
        <summary>{t("asTable")}</summary>
        <table className={styles.values}>
          <thead>
            <tr>
              <th scope="col">{t("material")}</th>
              <th scope="col" className={styles.number}>
                {unit}
              </th>
              <th scope="col">{t("source")}</th>
            </tr>
          </thead>
          <tbody>
            {written.map(({ label, text, source }, index) => (
              <tr key={index}>
                <th scope="row">{label}</th>
                <td className={styles.number}>{text}</td>
                <td>{source}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
};

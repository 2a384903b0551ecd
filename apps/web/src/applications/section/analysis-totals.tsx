"use client";

import { useLocale, useTranslations } from "next-intl";
import { Glyph } from "../../components/glyph/glyph.tsx";
import { Panel } from "../../components/panel/panel.tsx";
import { SampleNumber } from "../../components/sample-number/sample-number.tsx";
import { formatAmount } from "../../format/mass.ts";
import styles from "./asked.module.css";
import { planTotals } from "./plan-totals.ts";
import { useSectionForm } from "./section-context.tsx";

/** Per sample, what the plan consumes against what is asked for. */
export function AnalysisTotals() {
  const t = useTranslations("form.analysis");
  const locale = useLocale();
  const { words, samples, asked } = useSectionForm();
  // Steps are planned to the microgram; what is coarser keeps its one decimal.
  const mg = (amount: number) => formatAmount(amount, locale, 1);
  if (samples.size === 0) return null;
  return (
    <Panel title={t("totals")}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("sample")}</th>
            <th scope="col" className={styles.number}>
              {t("asked")}
            </th>
            <th scope="col" className={styles.number}>
              {t("consumed")}
            </th>
          </tr>
        </thead>
        <tbody>
          {planTotals(words.rows, asked).map(({ code, askedMg, consumedMg, excessMg }) => (
            <tr key={code}>
              <th scope="row">
                <SampleNumber code={code} />
              </th>
              <td className={styles.number}>{askedMg === null ? t("unknown") : mg(askedMg)}</td>
              <td className={styles.number}>
                {mg(consumedMg)}
                {excessMg > 0 ? (
                  <span className={styles.excess} role="status">
                    <Glyph name="bad" /> {t("tooMuch", { mg: mg(excessMg) })}
                  </span>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

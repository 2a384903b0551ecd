"use client";

import { useLocale, useTranslations } from "next-intl";
import { Panel } from "../../components/panel/panel.tsx";
import { SampleNumber } from "../../components/sample-number/sample-number.tsx";
import { StockLegendKey } from "./stock-legend-key.tsx";
import { formatAmount } from "../../format/mass.ts";
import { massOrNull } from "../answers/mass-text.ts";
import { textIn } from "../answers/words.ts";
import styles from "./asked.module.css";
import { useSectionForm } from "./section-context.tsx";

/** All that is asked for, added up as it is typed. */
export function AskedSummary() {
  const t = useTranslations("form.samples");
  const locale = useLocale();
  const { type, words, samples } = useSectionForm();
  const mg = (amount: number | null) => (amount === null ? "–" : formatAmount(amount, locale, 1));
  const asked = words.rows.map((row) => {
    const code = textIn(row, "sampleCode");
    const sample = samples.get(code)?.sample;
    const wholeMg = sample?.stock?.availableMg ?? sample?.massMg ?? null;
    return sample?.requestMode === "WHOLE_UNIT"
      ? { code, isWhole: true, minimum: wholeMg, optimum: wholeMg }
      : {
          code,
          isWhole: false,
          minimum: massOrNull(textIn(row, "minimumMg")),
          optimum: massOrNull(textIn(row, "optimumMg")),
        };
  });
  const sum = (side: "minimum" | "optimum") =>
    asked.reduce((total, item) => total + (item[side] ?? 0), 0);
  return (
    <>
      {asked.length === 0 ? null : (
        <Panel title={t("summary")}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t("sample")}</th>
                <th scope="col" className={styles.number}>
                  {t("minimum")}
                </th>
                <th scope="col" className={styles.number}>
                  {t("optimum")}
                </th>
              </tr>
            </thead>
            <tbody>
              {asked.map(({ code, isWhole, minimum, optimum }) => (
                <tr key={code}>
                  <th scope="row">
                    <SampleNumber code={code} />
                  </th>
                  {isWhole ? (
                    <td className={styles.number} colSpan={2}>
                      {minimum === null ? t("wholeOnly") : t("wholeMg", { mg: mg(minimum) })}
                    </td>
                  ) : (
                    <>
                      <td className={styles.number}>{mg(minimum)}</td>
                      <td className={styles.number}>{mg(optimum)}</td>
                    </>
                  )}
                </tr>
              ))}
              <tr className={styles.total}>
                <th scope="row">{t("all")}</th>
                <td className={styles.number}>{mg(sum("minimum"))}</td>
                <td className={styles.number}>{mg(sum("optimum"))}</td>
              </tr>
            </tbody>
          </table>
          {type === "RESEARCH" ? <p className="small dim">{t("summaryHint")}</p> : null}
        </Panel>
      )}
      <StockLegendKey />
    </>
  );
}

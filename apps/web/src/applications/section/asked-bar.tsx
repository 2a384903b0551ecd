"use client";

import type { AskedSampleFragment } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { Demand } from "../../components/demand/demand.tsx";
import { askedRange } from "../../components/stock-bar/stock.ts";
import { StockBar } from "../../components/stock-bar/stock-bar.tsx";
import { formatAmount } from "../../format/mass.ts";
import styles from "./asked.module.css";

interface Props {
  readonly sample: AskedSampleFragment;
  readonly minimumMg: number | null;
  readonly optimumMg: number | null;
}

/** The stock of a sample with a bracket around what is asked for, and the figures in words. */
export function AskedBar({ sample, minimumMg, optimumMg }: Props) {
  const { stock, requestMode } = sample;
  const t = useTranslations("form.samples");
  const locale = useLocale();
  if (stock === null) return <p className="small">{t("noStock")}</p>;
  const mg = (amount: number) => formatAmount(amount, locale, 1);
  const least = minimumMg ?? optimumMg;
  const most = optimumMg ?? minimumMg;
  const asked =
    requestMode === "BY_MASS" && least !== null && most !== null && least <= most && most > 0
      ? { minimumMg: Math.max(0, least), optimumMg: most }
      : undefined;
  return (
    <>
      <div className={styles.scale}>
        {asked === undefined ? null : (
          <p className={styles.asked} style={labelPlace(askedRange(stock, asked))}>
            {t("asked", {
              range:
                asked.minimumMg === asked.optimumMg
                  ? mg(asked.optimumMg)
                  : t("range", { minimum: mg(asked.minimumMg), optimum: mg(asked.optimumMg) }),
            })}
          </p>
        )}
        <StockBar stock={stock} {...(asked !== undefined && { asked })} />
        <p className={styles.figures}>
          <span>{t("available", { mg: mg(stock.availableMg) })}</span>
          <span>{t("held", { reserved: mg(stock.reservedMg), onLoan: mg(stock.onLoanMg) })}</span>
        </p>
      </div>
      <Demand sample={sample} live />
    </>
  );
}

/** Over the bracket, and never past either end of the bar. */
function labelPlace({ left }: { readonly left: number }): React.CSSProperties {
  return left > 50 ? { textAlign: "right" } : { marginLeft: `${left.toFixed(2)}%` };
}

"use client";

import { useTranslations } from "next-intl";
import { Panel } from "../../components/panel/panel.tsx";
import stock from "../../components/stock-bar/stock-bar.module.css";
import styles from "./asked.module.css";

const buckets = ["available", "reserved", "onLoan", "consumed"] as const;

/** What the patterns of the bars mean. */
export function StockLegendKey() {
  const t = useTranslations("form.samples");
  const names = useTranslations("components.stock");
  return (
    <Panel tight>
      <h2 className="title-5">{t("legend")}</h2>
      <ul className={styles.keys} role="list">
        {buckets.map((bucket) => (
          <li key={bucket} className={stock.term}>
            <span className={`${stock.swatch ?? ""} ${stock[bucket] ?? ""}`} aria-hidden="true" />
            {names(bucket)}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

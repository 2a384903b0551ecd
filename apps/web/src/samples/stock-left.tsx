import type { CatalogueSampleFragment } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { StockBar } from "../components/stock-bar/stock-bar.tsx";
import { formatAmount } from "../format/mass.ts";
import styles from "./catalogue.module.css";

type Sample = Pick<CatalogueSampleFragment, "stock" | "requestMode">;

/** The bar of what is left, and the figure under it. */
export const StockLeft = ({ sample: { stock, requestMode } }: { readonly sample: Sample }) => {
  const t = useTranslations("samples.left");
  const locale = useLocale();
  if (stock === null) return <span className="dim">{t("unknown")}</span>;
  const mg = formatAmount(stock.availableMg, locale, 1);
  const isOut = stock.availableMg === 0 && stock.onLoanMg > 0;
  return (
    <div className={styles.left}>
      <StockBar stock={stock} small />
      <span className="tiny">
        {isOut ? t("onLoan") : t(requestMode === "WHOLE_UNIT" ? "whole" : "mass", { mg })}
      </span>
    </div>
  );
};

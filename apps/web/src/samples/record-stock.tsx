import { useLocale, useTranslations } from "next-intl";
import { DateTimeBeijing } from "../components/date-time/date-time-beijing.tsx";
import { Demonstration } from "../components/origin/demonstration.tsx";
import { Section } from "../components/section/section.tsx";
import { StockBar, StockLegend } from "../components/stock-bar/stock-bar.tsx";
import { formatAmount } from "../format/mass.ts";
import { isInvented, type SampleRecord } from "./record-sources.ts";
import styles from "./record.module.css";

type Props = { readonly sample: SampleRecord };

/** What the ledger holds of it at this moment, as a bar with its figures and the movements behind them. */
export const RecordStock = ({ sample }: Props) => {
  const t = useTranslations("samples.record");
  const isStockInvented = sample.stockProvenance === "DEMONSTRATION";
  return (
    <Section
      id="stock"
      title={t("left")}
      aside={
        <span className="small dim">
          {t("ledger")} {isStockInvented ? <Demonstration /> : null}
        </span>
      }
    >
      {sample.stock === null ? (
        <p>{t("noStock")}</p>
      ) : (
        <div className="stack">
          <StockBar stock={sample.stock} />
          <StockLegend stock={sample.stock} />
          {isStockInvented ? (
            <p className="small dim">
              {t(isInvented(sample) ? "recordInvented" : "stockInvented")}
            </p>
          ) : null}
          <Movements sample={sample} />
        </div>
      )}
    </Section>
  );
};

const Movements = ({ sample }: Props) => {
  const t = useTranslations("samples");
  const locale = useLocale();
  const { nodes } = sample.ledger;
  if (nodes.length === 0) return null;
  return (
    <details className="small">
      <summary>{t("record.movements")}</summary>
      <ul className={styles.movements}>
        {nodes.map(({ id, at, reason, massMg, note, counterpartCode }) => (
          <li key={id}>
            <DateTimeBeijing instant={at} dayOnly /> <b>{t(`movement.${reason}`)}</b>{" "}
            <span className="num">{t("left.mass", { mg: formatAmount(massMg, locale, 1) })}</span>{" "}
            {counterpartCode} {note ? <span className="dim">{note}</span> : null}
          </li>
        ))}
      </ul>
    </details>
  );
};

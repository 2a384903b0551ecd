import { useLocale, useTranslations } from "next-intl";
import { formatAmount } from "../../format/mass.ts";
import { type Asked, askedRange, type Bucket, sharesOf, type Stock } from "./stock.ts";
import styles from "./stock-bar.module.css";

type Props = {
  readonly stock: Stock;
  /** Thin, for tables. */
  readonly small?: boolean;
  /** Brackets what is asked for, from minimum to optimum. */
  readonly asked?: Asked;
};

const patterns: Readonly<Record<Bucket, string | undefined>> = {
  available: styles.available,
  reserved: styles.reserved,
  onLoan: styles.onLoan,
  consumed: styles.consumed,
  lost: styles.lost,
  splitOut: styles.splitOut,
};

/** The ledger of one sample in one line; each bucket has its own pattern, and the figures are its text. */
export const StockBar = ({ stock, small = false, asked }: Props) => {
  const t = useTranslations("components.stock");
  const locale = useLocale();
  const held = sharesOf(stock).filter(({ mg }) => mg > 0);
  const figures = held.map(({ bucket, mg }) =>
    t("figure", { bucket: t(bucket), mg: formatAmount(mg, locale, 1) }),
  );
  const range = asked === undefined ? null : askedRange(stock, asked);
  return (
    <div
      className={`${styles.bar} ${small ? styles.small : ""}`}
      role="img"
      aria-label={figures.length === 0 ? t("empty") : figures.join(t("separator"))}
    >
      {held.map(({ bucket, percent }) => (
        <span
          key={bucket}
          className={`${styles.part} ${patterns[bucket] ?? ""}`}
          style={{ width: `${percent.toFixed(2)}%` }}
        />
      ))}
      {range === null ? null : (
        <span
          className={styles.range}
          style={{
            left: `${range.left.toFixed(2)}%`,
            width: `${(range.right - range.left).toFixed(2)}%`,
          }}
        />
      )}
    </div>
  );
};

type LegendProps = {
  readonly stock: Stock;
  /** Leaves out empty buckets other than the first three. */
  readonly short?: boolean;
};

/** The figures of the bar, each beside its pattern. */
export const StockLegend = ({ stock, short = false }: LegendProps) => {
  const t = useTranslations("components.stock");
  const locale = useLocale();
  const shown = sharesOf(stock).filter(({ mg }, index) => !short || index < 3 || mg > 0);
  return (
    <dl className={styles.legend}>
      {shown.map(({ bucket, mg }) => (
        <div key={bucket}>
          <dt className={styles.term}>
            <span className={`${styles.swatch} ${patterns[bucket] ?? ""}`} aria-hidden="true" />
            {t(bucket)}
          </dt>
          <dd className={styles.amount}>{t("mg", { mg: formatAmount(mg, locale, 1) })}</dd>
        </div>
      ))}
    </dl>
  );
};

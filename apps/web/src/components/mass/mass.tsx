import { useLocale, useTranslations } from "next-intl";
import { alignmentPadding, formatAmount } from "../../format/mass.ts";
import styles from "./mass.module.css";

type Props = {
  /** mg; null when no published source states a mass, which is never shown as 0. */
  readonly mg: number | null;
  /** At least so many decimals, as on the ledger; without it, digits as published. */
  readonly decimals?: number;
  /** Leaves the unit to the column's head. */
  readonly bare?: boolean;
  /** In a column: pads invisibly to this many decimals, so that the points line up. */
  readonly alignTo?: number;
};

/** A mass in mg, or in words that none is published. */
export const Mass = ({ mg, decimals, bare = false, alignTo = 0 }: Props) => {
  const t = useTranslations("components.mass");
  const locale = useLocale();
  if (mg === null) return <span className="dim">{t("notPublished")}</span>;
  const amount = formatAmount(mg, locale, decimals);
  const padding = alignmentPadding(amount, alignTo);
  return (
    <span className="num nowrap">
      {amount}
      {padding === "" ? null : (
        <span className={styles.padding} aria-hidden="true">
          {padding}
        </span>
      )}
      {bare ? null : ` ${t("mg")}`}
    </span>
  );
};

import { useLocale, useTranslations } from "next-intl";
import { EmptyState } from "../components/empty-state/empty-state.tsx";
import { SourceRef } from "../components/sources/source-ref.tsx";
import { formatAmount } from "../format/mass.ts";
import { localText } from "../i18n/local-text.ts";
import styles from "./distributed.module.css";
import type { HomeDistribution, HomeTotal } from "./home-data.ts";

type Props = {
  readonly distributed: readonly HomeDistribution[];
  readonly total: HomeTotal | null;
  readonly sourceNumbers: readonly number[];
};

/** Grams given out by each published round; the bars only repeat the figures. */
export const Distributed = ({ distributed, total, sourceNumbers }: Props) => {
  const t = useTranslations("home.distributed");
  const locale = useLocale();
  if (distributed.length === 0) return <EmptyState title={t("empty")}>{t("emptyWhy")}</EmptyState>;
  const most = Math.max(...distributed.map(({ massG }) => massG));
  return (
    <>
      <dl className={styles.list}>
        {distributed.map(({ code, name, massG }) => (
          <div key={code} className={styles.row}>
            <dt>{localText(name, locale)}</dt>
            <dd className={styles.track} aria-hidden="true">
              <span
                className={styles.bar}
                style={{ width: `${((massG / most) * 100).toFixed(1)}%` }}
              />
            </dd>
            <dd className={styles.amount}>{formatAmount(massG, locale)}</dd>
          </div>
        ))}
      </dl>
      {total === null ? null : (
        <p className={styles.total}>
          {t("total", {
            name: localText(total.name, locale),
            grams: formatAmount(total.massG, locale),
          })}{" "}
          {total.note === null ? null : localText(total.note, locale)}
          {sourceNumbers.map((number) => (
            <SourceRef key={number} number={number} />
          ))}
        </p>
      )}
    </>
  );
};

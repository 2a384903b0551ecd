import { useLocale, useTranslations } from "next-intl";
import type { NumberedSources } from "../components/sources/number-sources.ts";
import { SourceRef } from "../components/sources/source-ref.tsx";
import { formatAmount } from "../format/mass.ts";
import { localText } from "../i18n/local-text.ts";
import type { PastRound } from "./past-rounds-table.tsx";
import styles from "./rounds.module.css";

type Props = { readonly total: PastRound; readonly sources: NumberedSources };

/** A published total over all rounds, with how far it can be trusted. */
export const AllocationTotal = ({ total, sources }: Props) => {
  const t = useTranslations("rounds.past");
  const locale = useLocale();
  if (total.massG === null) return null;
  return (
    <div className={styles.total}>
      <p>{localText(total.name, locale)}</p>
      <p className="figure">
        {formatAmount(total.massG, locale)} <small>{t("grams")}</small>
        {sources.numbersOf(total.sources).map((number) => (
          <SourceRef key={number} number={number} />
        ))}
      </p>
      {total.note === null ? null : <p className="small mid">{localText(total.note, locale)}</p>}
    </div>
  );
};

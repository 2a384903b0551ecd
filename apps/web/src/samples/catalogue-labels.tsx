import { useLocale, useTranslations } from "next-intl";
import { Mass } from "../components/mass/mass.tsx";
import { Demonstration } from "../components/origin/demonstration.tsx";
import { SampleLabel } from "../components/sample-label/sample-label.tsx";
import { SampleNumberLink } from "../components/sample-number/sample-number-link.tsx";
import { localText } from "../i18n/local-text.ts";
import type { CatalogueListProps } from "./catalogue-table.tsx";
import { RequestCell } from "./request-cell.tsx";
import { StockLeft } from "./stock-left.tsx";
import styles from "./catalogue.module.css";

/** The same samples as vial labels. */
export const CatalogueLabels = ({ samples, inBasket }: CatalogueListProps) => {
  const t = useTranslations("samples.values");
  const locale = useLocale();
  return (
    <ul className={styles.labels}>
      {samples.map((sample) => (
        <li key={sample.id}>
          <SampleLabel>
            <div className="stack-small">
              <SampleNumberLink code={sample.code} />
              <p className="small">
                {localText(sample.name, locale)}{" "}
                {sample.provenance === "DEMONSTRATION" ? <Demonstration /> : null}
              </p>
              <p className="tiny mid">
                {t(sample.form)} · {t(sample.collectionMethod)} · <Mass mg={sample.massMg} />
              </p>
              <StockLeft sample={sample} />
              <RequestCell sample={sample} isInBasket={inBasket.has(sample.code)} />
            </div>
          </SampleLabel>
        </li>
      ))}
    </ul>
  );
};

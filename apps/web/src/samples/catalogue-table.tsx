import type { CatalogueSampleFragment } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { Mass } from "../components/mass/mass.tsx";
import { Demonstration } from "../components/origin/demonstration.tsx";
import { type Column, RowTable } from "../components/row-table/row-table.tsx";
import { SampleNumberLink } from "../components/sample-number/sample-number-link.tsx";
import { localText } from "../i18n/local-text.ts";
import { MissionGlyph } from "./mission-glyph.tsx";
import { RequestCell } from "./request-cell.tsx";
import { StockLeft } from "./stock-left.tsx";
import styles from "./catalogue.module.css";

const keys = ["number", "form", "collected", "mass", "measured", "left", "request"] as const;
type Key = (typeof keys)[number];

export type CatalogueListProps = {
  readonly samples: readonly CatalogueSampleFragment[];
  /** Numbers already in the reader's request. */
  readonly inBasket: ReadonlySet<string>;
};

/** Whether every stock shown is made up, so that one mark over the column says it. */
const allStockInvented = (samples: CatalogueListProps["samples"]): boolean =>
  samples.some(({ stockProvenance }) => stockProvenance !== null) &&
  samples.every(({ stockProvenance }) => (stockProvenance ?? "DEMONSTRATION") === "DEMONSTRATION");

/** Samples, one row each. */
export const CatalogueTable = ({ samples, inBasket }: CatalogueListProps) => {
  const t = useTranslations("samples");
  const locale = useLocale();
  const isStockInvented = allStockInvented(samples);
  return (
    <div className={styles.rows}>
      <RowTable<Key>
        caption={t("title")}
        columns={keys.map((key): Column<Key> => ({
          key,
          label: t(`columns.${key}`),
          numeric: key === "mass" || key === "measured",
          hiddenLabel: key === "request",
          mark: key === "left" && isStockInvented ? <Demonstration /> : null,
        }))}
        rows={samples.map((sample) => ({
          key: sample.id,
          cells: {
            number: (
              <div className={styles.number}>
                <MissionGlyph mission={sample.mission} />
                <div>
                  <SampleNumberLink code={sample.code} />
                  <span className={styles.name}>
                    {localText(sample.name, locale)}{" "}
                    {sample.provenance === "DEMONSTRATION" ? <Demonstration /> : null}
                  </span>
                </div>
              </div>
            ),
            form: t(`values.${sample.form}`),
            collected: t(`values.${sample.collectionMethod}`),
            mass: <Mass mg={sample.massMg} bare alignTo={1} />,
            measured: sample.measurementCount,
            left: (
              <>
                <StockLeft sample={sample} />
                {!isStockInvented && sample.stockProvenance === "DEMONSTRATION" ? (
                  <Demonstration />
                ) : null}
              </>
            ),
            request: <RequestCell sample={sample} isInBasket={inBasket.has(sample.code)} />,
          },
        }))}
        middle
      />
    </div>
  );
};

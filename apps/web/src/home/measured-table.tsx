import { useLocale, useTranslations } from "next-intl";
import { EmptyState } from "../components/empty-state/empty-state.tsx";
import { RowTable } from "../components/row-table/row-table.tsx";
import { SampleNumberLink } from "../components/sample-number/sample-number-link.tsx";
import { localText } from "../i18n/local-text.ts";
import type { HomeMeasurement } from "./home-data.ts";

type Props = {
  readonly measured: readonly HomeMeasurement[];
};

/** A few published results on samples that have a public number. */
export const MeasuredTable = ({ measured }: Props) => {
  const t = useTranslations("home.measured");
  const locale = useLocale();
  if (measured.length === 0) return <EmptyState title={t("empty")}>{t("emptyWhy")}</EmptyState>;
  return (
    <RowTable
      caption={t("title")}
      columns={[
        { key: "sample", label: t("sample") },
        { key: "result", label: t("result"), plain: true },
        { key: "publication", label: t("publication"), plain: true },
      ]}
      rows={measured.map(({ key, sampleCode, property, result, publication }) => ({
        key,
        cells: {
          sample: <SampleNumberLink code={sampleCode} />,
          result: (
            <>
              {localText(property, locale)} <b className="num nowrap">{result}</b>
            </>
          ),
          publication: <span className="dim">{publication}</span>,
        },
      }))}
    />
  );
};

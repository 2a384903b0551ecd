import type { MeasuredOnSampleFragment } from "@regolith/client";
import { useTranslations } from "next-intl";
import { EmptyState } from "../components/empty-state/empty-state.tsx";
import type { NumberedSources } from "../components/sources/number-sources.ts";
import { Citation, citationHead } from "../publications/citation.tsx";
import { MeasuredTable } from "../publications/measured-table.tsx";
import { groupByPaper, type PaperGroup } from "./group-by-paper.ts";
import styles from "./missions.module.css";

type Props = {
  readonly measurements: readonly MeasuredOnSampleFragment[];
  readonly sources: NumberedSources;
};

/** Values on material without a public number, each under the paper that reports it. */
export const ReportedValues = ({ measurements, sources }: Props) => {
  const t = useTranslations("missions.page");
  if (measurements.length === 0) {
    return <EmptyState title={t("reportedNone")}>{t("reportedNoneWhy")}</EmptyState>;
  }
  return groupByPaper(measurements).map((group) => (
    <Paper key={group.publication?.key ?? ""} group={group} sources={sources} />
  ));
};

type PaperProps = { readonly group: PaperGroup; readonly sources: NumberedSources };

const Paper = ({ group: { publication, measurements }, sources }: PaperProps) => {
  const t = useTranslations("missions.page");
  return (
    <div className={styles.group}>
      <h3 className={styles.paper}>
        {publication === null ? t("noPaper") : <Citation publication={publication} />}
      </h3>
      <MeasuredTable
        caption={publication === null ? t("noPaper") : citationHead(publication)}
        measurements={measurements}
        sourceNumbers={(measurement) => sources.numbersOf(measurement.sources)}
      />
    </div>
  );
};

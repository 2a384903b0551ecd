import { useLocale, useTranslations } from "next-intl";
import { Mass } from "../components/mass/mass.tsx";
import { RowTable } from "../components/row-table/row-table.tsx";
import { SampleNumberLink } from "../components/sample-number/sample-number-link.tsx";
import type { NumberedSources } from "../components/sources/number-sources.ts";
import { SourceRef } from "../components/sources/source-ref.tsx";
import { localText } from "../i18n/local-text.ts";
import type { PastRound } from "./past-rounds-table.tsx";

type Props = {
  readonly round: PastRound;
  readonly sources: NumberedSources;
  /** Head of the column of masses, in the words of the list itself. */
  readonly massLabel: string;
};

/** The rows of one published list, as they are printed there. */
export const PrintedList = ({ round, sources, massLabel }: Props) => {
  const t = useTranslations("rounds.printed");
  const locale = useLocale();
  return (
    <RowTable
      caption={localText(round.name, locale)}
      columns={[
        { key: "institution", label: t("institution") },
        { key: "sample", label: t("sample") },
        { key: "mass", label: massLabel, numeric: true },
        { key: "source", label: t("source") },
      ]}
      rows={round.allotments.map((row, index) => {
        const { institutionEn, institutionZh, sampleCode, sample, massMg, note } = row;
        return {
          key: String(index),
          cells: {
            institution: (
              <>
                {(locale === "zh"
                  ? (institutionZh ?? institutionEn)
                  : (institutionEn ?? institutionZh)) ?? t("unnamed")}
                {note === null ? null : (
                  <span className="tiny dim" style={{ display: "block" }}>
                    {localText(note, locale)}
                  </span>
                )}
              </>
            ),
            sample:
              sample === null ? (
                <span className="dim">{sampleCode ?? t("noNumber")}</span>
              ) : (
                <SampleNumberLink code={sample.code} />
              ),
            mass: <Mass mg={massMg} bare alignTo={1} />,
            source: sources
              .numbersOf(row.sources)
              .map((number) => <SourceRef key={number} number={number} />),
          },
        };
      })}
    />
  );
};

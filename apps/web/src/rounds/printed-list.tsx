import { useLocale, useTranslations } from "next-intl";
import { Mass } from "../components/mass/mass.tsx";
import { type Column, RowTable } from "../components/row-table/row-table.tsx";
import { SampleNumberLink } from "../components/sample-number/sample-number-link.tsx";
import type { NumberedSources } from "../components/sources/number-sources.ts";
import { SourceRef } from "../components/sources/source-ref.tsx";
import { localText } from "../i18n/local-text.ts";
import type { PastRound } from "./past-rounds-table.tsx";
import styles from "./rounds.module.css";

type Allotment = PastRound["allotments"][number];
type Key = "institution" | "sample" | "mass" | "source";

type Props = {
  readonly round: PastRound;
  readonly sources: NumberedSources;
  /** Head of the column of masses, in the words of the list itself. */
  readonly massLabel: string;
};

/** The rows of one published list, as they are printed there. A source that all share stands once. */
export const PrintedList = ({ round, sources, massLabel }: Props) => {
  const t = useTranslations("rounds.printed");
  const locale = useLocale();
  const numbers = round.allotments.map((row) => sources.numbersOf(row.sources));
  const shared = new Set(numbers.map((read) => read.join())).size === 1 ? numbers[0] : undefined;
  const columns: readonly Column<Key>[] = [
    { key: "institution", label: t("institution") },
    { key: "sample", label: t("sample"), plain: true },
    { key: "mass", label: massLabel, numeric: true },
    ...(shared === undefined ? [{ key: "source" as const, label: t("source") }] : []),
  ];
  return (
    <>
      {shared === undefined ? null : (
        <p className="small dim">
          {t("source")} <Refs numbers={shared} />
        </p>
      )}
      <RowTable<Key>
        caption={localText(round.name, locale)}
        columns={columns}
        rows={round.allotments.map((row, index) => ({
          key: String(index),
          cells: {
            institution: <Institution row={row} />,
            sample: row.sample ? (
              <SampleNumberLink code={row.sample.code} />
            ) : (
              <span className="dim">{row.sampleCode ?? t("noNumber")}</span>
            ),
            mass: <Mass mg={row.massMg} bare alignTo={1} />,
            source: <Refs numbers={numbers[index] ?? []} />,
          },
        }))}
      />
    </>
  );
};

const Refs = ({ numbers }: { readonly numbers: readonly number[] }) =>
  numbers.map((number) => <SourceRef key={number} number={number} />);

/** In the reader's language where it was printed in it. */
const Institution = ({ row }: { readonly row: Allotment }) => {
  const t = useTranslations("rounds.printed");
  const locale = useLocale();
  const { institutionEn, institutionZh, note } = row;
  const name =
    locale === "zh" ? (institutionZh ?? institutionEn) : (institutionEn ?? institutionZh);
  return (
    <>
      {name ?? t("unnamed")}
      {note === null ? null : <span className={styles.rowNote}>{localText(note, locale)}</span>}
    </>
  );
};

import type { AllocationsQuery } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { type Column, RowTable } from "../components/row-table/row-table.tsx";
import type { NumberedSources } from "../components/sources/number-sources.ts";
import { SourceRef } from "../components/sources/source-ref.tsx";
import { formatAmount } from "../format/mass.ts";
import { localText } from "../i18n/local-text.ts";
import { formatPrintedDate } from "./printed-date.ts";
import styles from "./rounds.module.css";

export type PastRound = AllocationsQuery["pastRounds"]["nodes"][number];

type Props = {
  readonly rounds: readonly PastRound[];
  readonly sources: NumberedSources;
};

const columns = [
  { key: "name" },
  { key: "dates" },
  { key: "offered", numeric: true },
  { key: "received", numeric: true },
  { key: "approved", numeric: true },
  { key: "institutions", numeric: true },
  { key: "persons", numeric: true },
  { key: "mass", numeric: true },
] as const;
type Key = (typeof columns)[number]["key"];

/** The real rounds of the past, as far as figures were published; a missing one is said to be missing. */
export const PastRoundsTable = ({ rounds, sources }: Props) => {
  const t = useTranslations("rounds.past");
  const locale = useLocale();
  const figure = (value: number | null) =>
    value === null ? <NotFound /> : formatAmount(value, locale);
  return (
    <RowTable<Key>
      caption={t("title")}
      columns={columns.map((column): Column<Key> => ({ ...column, label: t(column.key) }))}
      rows={rounds.map((round) => ({
        key: round.code,
        cells: {
          name: <RoundName round={round} sources={sources} />,
          dates: <Dates round={round} />,
          offered: figure(round.samplesOffered),
          received: figure(round.applicationsReceived),
          approved: figure(round.applicationsApproved),
          institutions: figure(round.institutionsApproved),
          persons: figure(round.personsApproved),
          mass: <b>{figure(round.massG)}</b>,
        },
      }))}
    />
  );
};

/** A dash for the eye, words for the ear. */
const NotFound = () => {
  const t = useTranslations("rounds.past");
  return (
    <span className={`dim ${styles.light}`}>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{t("notFound")}</span>
    </span>
  );
};

type RoundProps = { readonly round: PastRound };

const RoundName = ({ round, sources }: RoundProps & Pick<Props, "sources">) => {
  const t = useTranslations("rounds.past");
  const locale = useLocale();
  const { name, kind, audience, note } = round;
  return (
    <>
      <b id={round.code}>{localText(name, locale)}</b>
      {sources.numbersOf(round.sources).map((number) => (
        <SourceRef key={number} number={number} />
      ))}
      <span className={styles.kind}>
        {kind === "RECEIPT" ? t("receipt") : audience === null ? null : t(`audiences.${audience}`)}
      </span>
      {note === null ? null : <p className={styles.note}>{localText(note, locale)}</p>}
    </>
  );
};

const Dates = ({ round }: RoundProps) => {
  const t = useTranslations("rounds.past");
  const locale = useLocale();
  const dates = (
    ["catalogueOnline", "applicationsOpened", "deadline", "announced"] as const
  ).filter((kind) => round[kind] !== null);
  if (dates.length === 0) return <NotFound />;
  return dates.map((kind) => (
    <span key={kind} className={styles.date}>
      <span className="dim">{t(kind)}</span> {formatPrintedDate(round[kind] ?? "", locale)}
    </span>
  ));
};

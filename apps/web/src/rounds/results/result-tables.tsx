import type { RoundResultsPageQuery } from "@regolith/client";
import { countryName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { EmptyState } from "../../components/empty-state/empty-state.tsx";
import { FactList } from "../../components/fact-list/fact-list.tsx";
import { Mass } from "../../components/mass/mass.tsx";
import { Demonstration } from "../../components/origin/demonstration.tsx";
import { type Column, RowTable } from "../../components/row-table/row-table.tsx";
import { SampleNumberLink } from "../../components/sample-number/sample-number-link.tsx";
import { StatusMark } from "../../components/status-mark/status-mark.tsx";
import { formatBeijingDay } from "../../format/beijing-time.ts";
import { formatAmount } from "../../format/mass.ts";
import { localText } from "../../i18n/local-text.ts";
import { Link } from "../../i18n/navigation.ts";
import styles from "../rounds.module.css";

type Round = NonNullable<RoundResultsPageQuery["round"]>;
export type Results = NonNullable<Round["results"]>;

/** How the round went, in four figures. */
export function ResultFigures({ results }: { readonly results: Results }) {
  const t = useTranslations("rounds.results");
  const locale = useLocale();
  const { applied, approved, massMg, medianDays } = results;
  return (
    <FactList
      ruled
      facts={[
        { key: "applied", label: t("applied"), value: formatAmount(applied, locale) },
        { key: "approved", label: t("approved"), value: formatAmount(approved, locale) },
        { key: "mass", label: t("mass"), value: formatAmount(massMg, locale) },
        {
          key: "days",
          label: t("days"),
          value: medianDays === null ? t("unknown") : formatAmount(medianDays, locale),
        },
      ]}
    />
  );
}

/** The same by country of the institution. */
export function CountryTable({ countries }: Pick<Results, "countries">) {
  const t = useTranslations("rounds.results");
  const locale = useLocale();
  type Key = "country" | "applied" | "approved" | "mass";
  const columns = (["country", "applied", "approved", "mass"] as const).map((key): Column<Key> => ({
    key,
    label: t(key),
    numeric: key !== "country",
  }));
  return (
    <RowTable<Key>
      caption={t("countries")}
      columns={columns}
      rows={countries.map(({ country, applied, approved, massMg }) => ({
        key: country,
        cells: {
          country: country === "" ? t("notStated") : countryName(country, locale),
          applied: formatAmount(applied, locale),
          approved: formatAmount(approved, locale),
          mass: <Mass mg={massMg} bare alignTo={1} />,
        },
      }))}
    />
  );
}

/** Who was granted what; what was revoked since is said. */
export function AwardTable({
  awards,
  firstPublishedAt,
}: Pick<Results, "awards" | "firstPublishedAt">) {
  const t = useTranslations("rounds.results");
  const locale = useLocale();
  if (awards.totalCount === 0) {
    return <EmptyState title={t("noAwards")}>{t("noAwardsWhy")}</EmptyState>;
  }
  type Key = "institution" | "person" | "sample" | "granted" | "state";
  const columns = (["institution", "person", "sample", "granted", "state"] as const).map(
    (key): Column<Key> => ({ key, label: t(key), numeric: key === "granted" }),
  );
  return (
    <RowTable<Key>
      caption={t("awards")}
      columns={columns}
      rows={awards.nodes.map((award, index) => ({
        key: String(index),
        cells: {
          institution: localText(award.institution, locale),
          person: personOf(award),
          sample: <SampleNumberLink code={award.sample.code} />,
          granted: <Mass mg={award.massMg} bare alignTo={1} />,
          state: award.revoked ? (
            <StatusMark kind="bad">{t("revoked")}</StatusMark>
          ) : (
            <>
              <StatusMark kind="ok">{t("stands")}</StatusMark>
              {award.addedAt === firstPublishedAt ? null : (
                <span className="small mid">
                  {" "}
                  {t("added", { day: formatBeijingDay(new Date(award.addedAt), locale) })}
                </span>
              )}
            </>
          ),
        },
      }))}
    />
  );
}

function personOf({ personName, nativeName }: Results["awards"]["nodes"][number]): string {
  return nativeName === null || nativeName === personName
    ? personName
    : `${personName} ${nativeName}`;
}

type Compared = Pick<RoundResultsPageQuery, "rounds" | "pastRounds">;

/** This round beside the others, and beside those before the portal. */
export function ComparisonTable({ rounds, pastRounds }: Compared) {
  const t = useTranslations("rounds.results");
  const locale = useLocale();
  const figure = (value: number | null) =>
    value === null ? <span className="only-wide">–</span> : formatAmount(value, locale);
  type Key = "round" | "offered" | "applied" | "approved" | "mass" | "days";
  const keys = ["round", "offered", "applied", "approved", "mass", "days"] as const;
  const own = rounds.nodes.flatMap(({ results, ...round }) =>
    results === null ? [] : [{ ...round, ...results }],
  );
  const past = pastRounds.nodes.filter(({ kind }) => kind === "ROUND");
  return (
    <RowTable<Key>
      caption={t("compare")}
      columns={keys.map((key): Column<Key> => ({ key, label: t(key), numeric: key !== "round" }))}
      rows={[
        ...own.map((round) => ({
          key: round.code,
          cells: {
            round: (
              <>
                <Link href={`/rounds/${encodeURIComponent(round.code)}/results`}>
                  {localText(round.name, locale)}
                </Link>{" "}
                <span className={styles.rowNote}>
                  {t("closed", { day: formatBeijingDay(new Date(round.closesAt), locale) })}{" "}
                  {round.provenance === "DEMONSTRATION" ? <Demonstration /> : null}
                </span>
              </>
            ),
            offered: figure(round.offeredCount),
            applied: figure(round.applied),
            approved: figure(round.approved),
            mass: figure(round.massMg),
            days: figure(round.medianDays),
          },
        })),
        ...past.map((round) => ({
          key: `past ${round.code}`,
          cells: {
            round: (
              <>
                {localText(round.name, locale)}{" "}
                <span className={styles.rowNote}>{t("before")}</span>
              </>
            ),
            offered: figure(round.samplesOffered),
            applied: figure(round.applicationsReceived),
            approved: figure(round.applicationsApproved),
            mass: figure(round.massG === null ? null : round.massG * 1000),
            days: figure(null),
          },
        })),
      ]}
    />
  );
}

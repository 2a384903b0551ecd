import { RoundResultsPageDocument } from "@regolith/client";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { orFromTheStart } from "../../../../../api/from-the-start.ts";
import { pageArguments } from "../../../../../api/page-arguments.ts";
import { api } from "../../../../../api/server.ts";
import { CursorPager } from "../../../../../components/cursor-pager/cursor-pager.tsx";
import { EmptyState } from "../../../../../components/empty-state/empty-state.tsx";
import { Demonstration } from "../../../../../components/origin/demonstration.tsx";
import { PageHead } from "../../../../../components/page-head/page-head.tsx";
import { Section } from "../../../../../components/section/section.tsx";
import { formatBeijing } from "../../../../../format/beijing-time.ts";
import { localText } from "../../../../../i18n/local-text.ts";
import type { SearchParams } from "../../../../../office/work-list-query.ts";
import {
  AwardTable,
  ComparisonTable,
  CountryTable,
  ResultFigures,
} from "../../../../../rounds/results/result-tables.tsx";

type Props = {
  readonly params: Promise<{ readonly code: string }>;
  readonly searchParams: Promise<SearchParams>;
};

const PAGE = 50;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations("rounds.results");
  return { title: t("title", { code: decodeURIComponent((await params).code) }) };
}

export default async function RoundResultsPage({ params, searchParams }: Props) {
  const code = decodeURIComponent((await params).code);
  const query = await searchParams;
  const roundPath = `/rounds/${encodeURIComponent(code)}`;
  const execute = await api();
  const { round, rounds, pastRounds } = await orFromTheStart(`${roundPath}/results`, query, () =>
    execute(RoundResultsPageDocument, { code, ...pageArguments(query, PAGE) }),
  );
  if (round === null) notFound();
  const t = await getTranslations("rounds.results");
  const locale = await getLocale();
  const { results, provenance } = round;
  const when = results === null ? "" : formatBeijing(new Date(results.publishedAt), locale);
  const first = results === null ? "" : formatBeijing(new Date(results.firstPublishedAt), locale);
  const csv = (path: string) => (
    <a className="small" href={`/exports/${path}?lang=${locale}`} download>
      {t("csv")}
    </a>
  );
  return (
    <div className="wrap">
      <PageHead
        title={t("title", { code })}
        kicker={localText(round.name, locale)}
        lead={
          results === null ? undefined : (
            <>
              {t(results.number === 1 ? "lead" : "again", { when, first })}{" "}
              {provenance === "DEMONSTRATION" ? <Demonstration /> : null}
            </>
          )
        }
        crumbs={[
          { label: (await getTranslations("rounds.page"))("rounds"), href: "/rounds" },
          { label: code, href: roundPath },
          { label: t("head"), href: null },
        ]}
      />
      {results === null ? (
        <EmptyState title={t("none")}>{t("noneWhy")}</EmptyState>
      ) : (
        <div className="stack-large">
          <div className="grid">
            <div className="span-5">
              <Section id="figures" title={t("figures")}>
                <ResultFigures results={results} />
              </Section>
            </div>
            <div className="span-7">
              <Section
                id="countries"
                title={t("countries")}
                aside={csv(`rounds/${encodeURIComponent(code)}/figures.csv`)}
              >
                <CountryTable countries={results.countries} />
              </Section>
            </div>
          </div>
          <Section
            id="awards"
            title={t("awards")}
            aside={csv(`rounds/${encodeURIComponent(code)}/results.csv`)}
          >
            <AwardTable {...results} />
            <CursorPager list={results.awards} pathname={`${roundPath}/results`} query={query} />
          </Section>
          <Section id="compare" title={t("compare")} aside={csv("rounds.csv")}>
            <p className="small mid">{t("compareLead")}</p>
            <ComparisonTable rounds={rounds} pastRounds={pastRounds} />
          </Section>
        </div>
      )}
    </div>
  );
}

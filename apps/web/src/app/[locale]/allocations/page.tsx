import { AllocationsDocument } from "@regolith/client";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { api } from "../../../api/server.ts";
import { EmptyState } from "../../../components/empty-state/empty-state.tsx";
import { PageHead } from "../../../components/page-head/page-head.tsx";
import { Section } from "../../../components/section/section.tsx";
import { numberSources } from "../../../components/sources/number-sources.ts";
import { SourceList } from "../../../components/sources/source-list.tsx";
import { localText } from "../../../i18n/local-text.ts";
import { AllocationTotal } from "../../../rounds/allocation-total.tsx";
import { type PastRound, PastRoundsTable } from "../../../rounds/past-rounds-table.tsx";
import { PrintedList } from "../../../rounds/printed-list.tsx";

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("rounds.past");
  return { title: t("title"), description: t("lead") };
};

/** The one list that was published row by row; it heads its masses as amounts requested. */
const officialList = "ce5-batch-2";

const sourcesOf = ({ sources, allotments }: PastRound) => [
  ...sources,
  ...allotments.flatMap((row) => row.sources),
];

export default async function AllocationsPage() {
  const t = await getTranslations("rounds.past");
  const locale = await getLocale();
  const execute = await api();
  const { nodes } = (await execute(AllocationsDocument)).pastRounds;
  const sources = numberSources(...nodes.map(sourcesOf));
  const listed = nodes
    .filter(({ allotments }) => allotments.length > 0)
    .sort((one, other) => Number(other.code === officialList) - Number(one.code === officialList));
  return (
    <div className="wrap">
      <PageHead title={t("title")} lead={t("lead")} />
      {nodes.length === 0 ? <EmptyState title={t("none")}>{t("noneWhy")}</EmptyState> : null}
      <div className="stack-large">
        {nodes
          .filter(({ kind }) => kind === "TOTAL")
          .map((total) => (
            <AllocationTotal key={total.code} total={total} sources={sources} />
          ))}
        <Section id="rounds" title={t("rounds")} aside={t("asPublished")}>
          <PastRoundsTable
            rounds={nodes.filter(({ kind }) => kind !== "TOTAL")}
            sources={sources}
          />
        </Section>
        {listed.map((round) => (
          <Section
            key={round.code}
            id={`list-${round.code}`}
            title={t(round.code === officialList ? "officialOf" : "reportedOf", {
              round: localText(round.name, locale),
            })}
            aside={t("rows", { count: round.allotments.length })}
          >
            <div className="stack">
              <p className="mid">{t(round.code === officialList ? "official" : "reported")}</p>
              <PrintedList
                round={round}
                sources={sources}
                massLabel={t(round.code === officialList ? "requestedMg" : "reportedMg")}
              />
            </div>
          </Section>
        ))}
        <Section id="sources" title={t("sources")} minor>
          <SourceList sources={sources.list} />
        </Section>
      </div>
    </div>
  );
}

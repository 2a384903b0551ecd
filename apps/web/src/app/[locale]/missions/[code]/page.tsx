import { MissionPageDocument } from "@regolith/client";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { cache } from "react";
import { orFromTheStart } from "../../../../api/from-the-start.ts";
import { pageArguments } from "../../../../api/page-arguments.ts";
import { api } from "../../../../api/server.ts";
import { CursorPager } from "../../../../components/cursor-pager/cursor-pager.tsx";
import { PageHead } from "../../../../components/page-head/page-head.tsx";
import { Section } from "../../../../components/section/section.tsx";
import { numberSources } from "../../../../components/sources/number-sources.ts";
import { SourceList } from "../../../../components/sources/source-list.tsx";
import { MissionStatusMark } from "../../../../components/status-mark/named-status.tsx";
import { localText } from "../../../../i18n/local-text.ts";
import { MissionAside, panelTitles } from "../../../../missions/mission-aside.tsx";
import { MissionFacts, MissionPayloads } from "../../../../missions/mission-facts.tsx";
import { MissionPlace } from "../../../../missions/mission-place.tsx";
import { siteOf } from "../../../../missions/mission-site.ts";
import { massSourcesOf } from "../../../../missions/mission-sources.ts";
import { ReportedValues } from "../../../../missions/reported-values.tsx";

type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

type Props = {
  readonly params: Promise<{ readonly code: string }>;
  readonly searchParams: Promise<SearchParams>;
};

const valuesPerPage = 40;

/** Asked once for the title and the page; `place` is the place in the list of reported values. */
const readMission = cache(async (code: string, place: string) => {
  const execute = await api();
  const params = JSON.parse(place) as SearchParams;
  const variables = { code, ...pageArguments(params, valuesPerPage) };
  const { mission } = await orFromTheStart(`/missions/${code}`, params, () =>
    execute(MissionPageDocument, variables),
  );
  return mission;
});

const missionOf = async ({ params, searchParams }: Props) => {
  const { after, before } = await searchParams;
  const { code } = await params;
  return readMission(code, JSON.stringify({ after, before }));
};

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const mission = await missionOf(props);
  if (mission === null) return {};
  const locale = await getLocale();
  return {
    title: localText(mission.name, locale),
    description: localText(mission.summary, locale),
  };
};

export default async function MissionPage(props: Props) {
  const mission = await missionOf(props);
  if (mission === null) notFound();
  const t = await getTranslations("missions.page");
  const locale = await getLocale();
  const { unnumberedMeasurements: reported } = mission;
  const name = localText(mission.name, locale);
  const site = siteOf(mission);
  const sources = numberSources(
    ...mission.facts.map((fact) => fact.sources),
    ...mission.payloads.map((payload) => payload.sources),
    mission.sources,
    ...reported.nodes.map((measurement) => measurement.sources),
  );
  return (
    <div className="wrap">
      <PageHead
        title={name}
        crumbs={[
          { label: t("crumb"), href: "/missions" },
          { label: name, href: null },
        ]}
        lead={localText(mission.summary, locale)}
        aside={<MissionStatusMark status={mission.status} />}
      />
      <div className="grid">
        <div className="span-8 stack-large">
          <Section id="facts" title={t("facts")}>
            <MissionFacts mission={mission} sources={sources} />
          </Section>
          {site === null ? null : (
            <Section id="site" title={t("site")}>
              <MissionPlace mission={mission} site={site} />
            </Section>
          )}
          {mission.payloads.length === 0 ? null : (
            <Section id="payloads" title={t("payloads")}>
              <MissionPayloads mission={mission} sources={sources} />
            </Section>
          )}
          {mission.status === "RETURNED" ? (
            <Section
              id="reported"
              title={t("reported")}
              aside={t("reportedCount", { count: reported.totalCount })}
            >
              <div className="stack">
                <p className="mid">{t("reportedLead")}</p>
                <ReportedValues measurements={reported.nodes} sources={sources} />
                <CursorPager
                  list={reported}
                  pathname={`/missions/${mission.code}`}
                  query={await props.searchParams}
                />
              </div>
            </Section>
          ) : null}
          <Section id="sources" title={t("sources")} minor>
            <SourceList sources={sources.list} />
          </Section>
        </div>
        <aside className="span-4 first-narrow" aria-label={t(panelTitles[mission.status])}>
          <MissionAside mission={mission} massSources={sources.numbersOf(massSourcesOf(mission))} />
        </aside>
      </div>
    </div>
  );
}

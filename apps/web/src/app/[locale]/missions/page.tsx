import { MissionListDocument } from "@regolith/client";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { api } from "../../../api/server.ts";
import { EmptyState } from "../../../components/empty-state/empty-state.tsx";
import { PageHead } from "../../../components/page-head/page-head.tsx";
import { Section } from "../../../components/section/section.tsx";
import { numberSources } from "../../../components/sources/number-sources.ts";
import { SourceList } from "../../../components/sources/source-list.tsx";
import { MissionRow } from "../../../missions/mission-row.tsx";
import { massSourcesOf } from "../../../missions/mission-sources.ts";

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("missions.list");
  return { title: t("title") };
};

export default async function MissionsPage() {
  const t = await getTranslations("missions.list");
  const execute = await api();
  const { nodes } = (await execute(MissionListDocument)).missions;
  const sources = numberSources(...nodes.map(massSourcesOf));
  return (
    <div className="wrap">
      <PageHead title={t("title")} lead={t("lead")} />
      <div className="stack-large">
        {nodes.length === 0 ? (
          <EmptyState title={t("empty")}>{t("emptyWhy")}</EmptyState>
        ) : (
          <div>
            {nodes.map((mission) => (
              <MissionRow
                key={mission.code}
                mission={mission}
                massSources={sources.numbersOf(massSourcesOf(mission))}
              />
            ))}
          </div>
        )}
        {sources.list.length === 0 ? null : (
          <Section id="sources" title={t("sources")} minor>
            <SourceList sources={sources.list} />
          </Section>
        )}
      </div>
    </div>
  );
}

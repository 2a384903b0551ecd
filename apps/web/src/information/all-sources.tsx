import type { SourceOverviewQuery } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { numberSources } from "../components/sources/number-sources.ts";
import type { Source } from "../components/sources/source-list.tsx";
import { localText } from "../i18n/local-text.ts";
import { PlainSources } from "./plain-sources.tsx";

type Answer = SourceOverviewQuery;
type AnsweredSource = Answer["missions"]["nodes"][number]["sources"][number];

const readSource = ({ url, label, supports }: AnsweredSource): Source => ({
  url,
  label,
  supports: supports ?? null,
});

const ofMission = ({ facts, payloads, sources }: Answer["missions"]["nodes"][number]) =>
  [...sources, ...[...facts, ...payloads].flatMap((part) => part.sources)].map(readSource);

const ofRound = ({ allotments, sources }: Answer["pastRounds"]["nodes"][number]) =>
  [...sources, ...allotments.flatMap((allotment) => allotment.sources)].map(readSource);

/** The sources of every mission and of all past rounds, group by group. */
export const AllSources = ({ missions, pastRounds }: Answer) => {
  const t = useTranslations("information.sources.list");
  const locale = useLocale();
  const groups = [
    ...missions.nodes.map((mission) => ({
      key: mission.code,
      title: localText(mission.name, locale),
      sources: ofMission(mission),
    })),
    { key: "rounds", title: t("rounds"), sources: pastRounds.nodes.flatMap(ofRound) },
  ];
  return (
    <>
      <p>{t("lead")}</p>
      {groups.map(({ key, title, sources }) => (
        <section key={key} className="stack-small">
          <h3 className="title-4">{title}</h3>
          <PlainSources sources={numberSources(sources).list} none={t("none")} />
        </section>
      ))}
    </>
  );
};

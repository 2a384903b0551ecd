import { useLocale, useTranslations } from "next-intl";
import { SearchForm } from "../components/search-form/search-form.tsx";
import { Section } from "../components/section/section.tsx";
import { numberSources } from "../components/sources/number-sources.ts";
import { SourceList } from "../components/sources/source-list.tsx";
import { Link } from "../i18n/navigation.ts";
import { Distributed } from "./distributed.tsx";
import type { HomeData } from "./home-data.ts";
import styles from "./home.module.css";
import { MeasuredTable } from "./measured-table.tsx";
import { MissionPlate } from "./mission-plate.tsx";
import { ProcessSteps } from "./process-steps.tsx";
import { RoundPanel } from "./round-panel.tsx";

/** The front door: what this is, what came back and from where, how to ask for it. */
export const HomeView = ({ now, round, missions, measured, distributed, total }: HomeData) => {
  const t = useTranslations("home");
  const locale = useLocale();
  const sources = numberSources(
    ...missions.flatMap(({ siteSources, massSources }) => [siteSources, massSources]),
    total?.sources ?? [],
  );
  return (
    <div className="wrap">
      <div className={styles.intro}>
        <div>
          <h1 className={styles.title}>{t("title")}</h1>
          <p className="lead">{t("lead")}</p>
          <div className={styles.search}>
            <SearchForm
              action={`/${locale}/samples`}
              label={t("search.label")}
              placeholder={t("search.placeholder")}
              submit={t("search.submit")}
            />
          </div>
        </div>
        <RoundPanel round={round} now={now} />
      </div>
      <div className={styles.plates}>
        {missions.map((mission) => (
          <MissionPlate
            key={mission.code}
            mission={mission}
            siteSources={sources.numbersOf(mission.siteSources)}
            massSources={sources.numbersOf(mission.massSources)}
          />
        ))}
      </div>
      <div className={`stack-large ${styles.rest}`}>
        <Section
          id="process"
          title={t("process.title")}
          aside={<Link href="/how-to-apply">{t("process.link")}</Link>}
        >
          <ProcessSteps />
        </Section>
        <div className="grid">
          <div className="span-7">
            <Section
              id="measured"
              title={t("measured.title")}
              aside={<Link href="/research">{t("measured.link")}</Link>}
            >
              <MeasuredTable measured={measured} />
            </Section>
          </div>
          <div className="span-5">
            <Section id="distributed" title={t("distributed.title")} aside={t("distributed.unit")}>
              <Distributed
                distributed={distributed}
                total={total}
                sourceNumbers={sources.numbersOf(total?.sources ?? [])}
              />
            </Section>
          </div>
        </div>
        <Section id="sources" title={t("sources")} minor>
          <SourceList sources={sources.list} />
        </Section>
      </div>
    </div>
  );
};

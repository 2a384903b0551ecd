import type { MissionPageQuery } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { Panel } from "../components/panel/panel.tsx";
import { localText } from "../i18n/local-text.ts";
import { Link } from "../i18n/navigation.ts";
import { MissionBody } from "./mission-body.tsx";
import { MissionMass } from "./mission-mass.tsx";
import { MissionOffer } from "./mission-offer.tsx";
import styles from "./missions.module.css";

type Mission = NonNullable<MissionPageQuery["mission"]>;

type Props = {
  readonly mission: Mission;
  readonly massSources: readonly number[];
};

/** What a mission brought back, or is to bring back. */
export const panelTitles = {
  PLANNED: "toComeBack",
  EN_ROUTE: "toComeBack",
  AT_TARGET: "toComeBack",
  RETURNED: "cameBack",
  CONTEXT: "cameBack",
} as const;

/** What came back and what of it can be looked at or asked for. */
export const MissionAside = ({ mission, massSources }: Props) => {
  const t = useTranslations("missions.page");
  const locale = useLocale();
  return (
    <>
      <div className={styles.disc}>
        <MissionBody mission={mission} />
      </div>
      <div className={styles.cameBack}>
        <Panel title={t(panelTitles[mission.status])}>
          <div className="stack-small">
            <MissionMass mission={mission} sources={massSources} />
            <p className="small">
              <MissionOffer mission={mission} />
            </p>
            {mission.nextTarget === null ? null : (
              <p className="small mid">
                {t("nextTarget")} {localText(mission.nextTarget, locale)}
              </p>
            )}
            <Onward mission={mission} />
          </div>
        </Panel>
      </div>
    </>
  );
};

const Onward = ({ mission }: Pick<Props, "mission">) => {
  const t = useTranslations("missions.page");
  const { code, status, samples, publications } = mission;
  if (status !== "RETURNED") {
    return <p className="small mid">{t(status === "CONTEXT" ? "contextWhy" : "notBackWhy")}</p>;
  }
  return (
    <ul className="small rule stack-small" role="list">
      <li>
        <Link href={{ pathname: "/samples", query: { mission: code } }}>
          {t("inCatalogue", { count: samples.totalCount })}
        </Link>
        <span className={`dim ${styles.below}`}>{t("catalogueNote")}</span>
      </li>
      <li>
        <Link href={{ pathname: "/research", query: { mission: code } }}>
          {t("papers", { count: publications.totalCount })}
        </Link>
      </li>
      <li>
        <Link href="/rounds">{t("rounds")}</Link>
      </li>
      <li>
        <Link href="/allocations">{t("allocations")}</Link>
      </li>
    </ul>
  );
};

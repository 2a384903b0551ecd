import type { MissionCardFragment } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { MissionStatusMark } from "../components/status-mark/named-status.tsx";
import { localText } from "../i18n/local-text.ts";
import { Link } from "../i18n/navigation.ts";
import { MissionBody } from "./mission-body.tsx";
import { MissionMass } from "./mission-mass.tsx";
import { MissionOffer } from "./mission-offer.tsx";
import styles from "./missions.module.css";

type Props = {
  readonly mission: MissionCardFragment;
  /** Numbers of the sources of its mass in the page's list. */
  readonly massSources: readonly number[];
};

/** One mission as a plate: the place, and what came back from it. */
export const MissionRow = ({ mission, massSources }: Props) => {
  const t = useTranslations("missions.row");
  const locale = useLocale();
  const { code, name, status, targetBody, landingSite, summary } = mission;
  return (
    <section className={styles.row} aria-labelledby={`mission-${code}`}>
      <div className={styles.rowDisc}>
        <MissionBody mission={mission} />
      </div>
      <div className={styles.rowText}>
        <div className="line">
          <h2 id={`mission-${code}`}>
            <Link href={`/missions/${code}`}>{localText(name, locale)}</Link>
          </h2>
          <MissionStatusMark status={status} />
        </div>
        <p className="mid">
          {landingSite ? localText(landingSite, locale) : localText(targetBody, locale)}
        </p>
        <p>{localText(summary, locale)}</p>
      </div>
      <div className={styles.rowMass}>
        <p className="small dim">
          {t(status === "RETURNED" || status === "CONTEXT" ? "returned" : "aim")}
        </p>
        <MissionMass mission={mission} sources={massSources} />
        <p className="small">
          <MissionOffer mission={mission} />
        </p>
      </div>
    </section>
  );
};

import { useLocale, useTranslations } from "next-intl";
import { HangingLabel } from "../components/sample-label/sample-label.tsx";
import { SourceRef } from "../components/sources/source-ref.tsx";
import { MissionStatusMark } from "../components/status-mark/named-status.tsx";
import { formatAmount } from "../format/mass.ts";
import { localText } from "../i18n/local-text.ts";
import { Link } from "../i18n/navigation.ts";
import type { HomeMission } from "./home-data.ts";
import styles from "./mission-tag.module.css";

type Props = {
  readonly mission: HomeMission;
  readonly massSources: readonly number[];
  /** Where the cord comes down, per cent of the label's width. */
  readonly holePercent: number;
};

const MassFigure = ({ mission }: { readonly mission: HomeMission }) => {
  const t = useTranslations("home.plate");
  const locale = useLocale();
  if (mission.returnedMassG !== null) {
    return (
      <>
        {formatAmount(mission.returnedMassG, locale)} <small>{t("grams")}</small>
      </>
    );
  }
  if (mission.targetMassG === null) return <small>{t("noMass")}</small>;
  return (
    <>
      ≥ {formatAmount(mission.targetMassG, locale)} <small>{t("gramsAim")}</small>
    </>
  );
};

const Offer = ({ mission }: { readonly mission: HomeMission }) => {
  const t = useTranslations("home.plate");
  if (mission.publishedSampleCount === 0) {
    return t(mission.status === "RETURNED" ? "noNumber" : "nothingYet");
  }
  const query = { mission: mission.code, provenance: "PUBLISHED" };
  return (
    <Link href={{ pathname: "/samples", query }}>
      {t("published", { count: mission.publishedSampleCount })}
    </Link>
  );
};

/** What came back with one mission, on the label that hangs from where it was taken. */
export const MissionTag = ({ mission, massSources, holePercent }: Props) => {
  const locale = useLocale();
  return (
    <HangingLabel holePercent={holePercent}>
      <div className={styles.head}>
        <h2 id={`plate-${mission.code}`} className="title-3">
          <Link href={`/missions/${mission.code}`}>{localText(mission.name, locale)}</Link>
        </h2>
        <MissionStatusMark status={mission.status} />
      </div>
      <p className={`figure ${styles.mass}`}>
        <MassFigure mission={mission} />
        {massSources.map((number) => (
          <SourceRef key={number} number={number} />
        ))}
      </p>
      <p className={styles.summary}>{localText(mission.summary, locale)}</p>
      <p className={styles.offer}>
        <Offer mission={mission} />
      </p>
    </HangingLabel>
  );
};

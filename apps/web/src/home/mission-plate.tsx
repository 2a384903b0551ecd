import { useLocale, useTranslations } from "next-intl";
import { Coordinates, usePlaceWords } from "../components/moon/coordinates.tsx";
import { MoonDisc } from "../components/moon/moon-disc.tsx";
import { nearSide, project, sideOf } from "../components/moon/orthographic.ts";
import { UnknownBody } from "../components/moon/unknown-body.tsx";
import { SourceRef } from "../components/sources/source-ref.tsx";
import { localText } from "../i18n/local-text.ts";
import type { HomeMission } from "./home-data.ts";
import { MissionTag } from "./mission-tag.tsx";
import styles from "./mission-plate.module.css";

type Props = {
  readonly mission: HomeMission;
  /** Numbers in the page's list of sources. */
  readonly siteSources: readonly number[];
  readonly massSources: readonly number[];
};

/** The disc takes this part of the plate's width, centred; the cord comes down within it. */
const discShare = 0.84;
const plumbX = (mission: HomeMission): number =>
  mission.site === null ? 50 : project(mission.site, sideOf(mission.site)).x;

const Caption = ({ mission, siteSources }: Omit<Props, "massSources">) => {
  const t = useTranslations("home.plate");
  const locale = useLocale();
  const { site } = mission;
  const refs = siteSources.map((number) => <SourceRef key={number} number={number} />);
  if (site === null) {
    return (
      <p className={styles.caption}>
        <b>{localText(mission.targetBody, locale)}</b>
        <span>{refs}</span>
      </p>
    );
  }
  return (
    <p className={styles.caption}>
      <b>{t(sideOf(site) === nearSide ? "near" : "far")}</b>
      <span>
        <Coordinates place={site} />
        {refs}
      </span>
    </p>
  );
};

const Body = ({ mission }: { readonly mission: HomeMission }) => {
  const t = useTranslations("home.plate");
  const moon = useTranslations("components.moon");
  const locale = useLocale();
  const words = usePlaceWords();
  const { site, knownSize } = mission;
  if (site === null) {
    return (
      <UnknownBody
        label={t("unknown.label")}
        size={knownSize === null ? null : localText(knownSize, locale)}
        notes={[t("unknown.notBack"), t("unknown.notDrawn")]}
        plumb
      />
    );
  }
  const key = sideOf(site) === nearSide ? "nearSite" : "farSite";
  return <MoonDisc site={site} label={moon(key, { place: words(site) })} plumb />;
};

/** One plate of the front page: the place on the real Moon, and the label hung from it. */
export const MissionPlate = ({ mission, siteSources, massSources }: Props) => {
  const holePercent = ((1 - discShare) / 2) * 100 + plumbX(mission) * discShare;
  return (
    <section className={styles.plate} aria-labelledby={`plate-${mission.code}`}>
      <Caption mission={mission} siteSources={siteSources} />
      <div className={styles.disc}>
        <Body mission={mission} />
      </div>
      <div className={styles.tag}>
        <MissionTag mission={mission} massSources={massSources} holePercent={holePercent} />
      </div>
    </section>
  );
};

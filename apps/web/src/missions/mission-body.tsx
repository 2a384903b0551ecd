import type { MissionCardFragment } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { usePlaceWords } from "../components/moon/coordinates.tsx";
import { MoonDisc } from "../components/moon/moon-disc.tsx";
import { nearSide, sideOf } from "../components/moon/orthographic.ts";
import { UnknownBody } from "../components/moon/unknown-body.tsx";
import { localText } from "../i18n/local-text.ts";
import { siteOf } from "./mission-site.ts";

type Props = {
  readonly mission: MissionCardFragment;
};

/** The side of the Moon a mission landed on with its site, or an empty outline where no shape is known. */
export const MissionBody = ({ mission }: Props) => {
  const t = useTranslations("missions.body");
  const moon = useTranslations("components.moon");
  const locale = useLocale();
  const words = usePlaceWords();
  const site = siteOf(mission);
  if (site === null) {
    const size = mission.facts.find(({ key }) => key === "size");
    return (
      <UnknownBody
        label={t("label", { body: localText(mission.targetBody, locale) })}
        size={size === undefined ? null : localText(size.value, locale)}
        notes={[t(mission.status === "CONTEXT" ? "noSamples" : "notBack"), t("notDrawn")]}
        plumb={false}
      />
    );
  }
  const key = sideOf(site) === nearSide ? "nearSite" : "farSite";
  return <MoonDisc site={site} label={moon(key, { place: words(site) })} graticule />;
};

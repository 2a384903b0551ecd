import type { MissionCardFragment } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { usePlaceWords } from "../components/moon/coordinates.tsx";
import { FlatMoon } from "../components/moon/flat-moon.tsx";
import type { Place } from "../components/moon/orthographic.ts";
import { localText } from "../i18n/local-text.ts";

type Props = {
  readonly mission: MissionCardFragment;
  readonly site: Place;
};

/** The landing site in words and coordinates, and marked on the whole Moon laid flat. */
export const MissionPlace = ({ mission, site }: Props) => {
  const t = useTranslations("missions.page");
  const locale = useLocale();
  const place = usePlaceWords()(site);
  const name = localText(mission.name, locale);
  const area = localText(mission.landingSite ?? mission.targetBody, locale);
  return (
    <div className="stack">
      <p>{t("siteNamed", { site: area, place })}</p>
      <FlatMoon sites={[{ ...site, name }]} label={t("flat", { mission: name, place })} />
      <p className="tiny dim">{t("credit")}</p>
    </div>
  );
};

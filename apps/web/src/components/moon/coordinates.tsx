import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "../../i18n/routing.ts";
import { formatAmount } from "../../format/mass.ts";
import type { Place } from "./orthographic.ts";

const degrees = (value: number, locale: Locale): string => formatAmount(Math.abs(value), locale);

/** Writes places in the reader's language: "43.0576° N, 51.9161° W", "北纬 43.0576°，西经 51.9161°". */
export const usePlaceWords = (): ((place: Place) => string) => {
  const t = useTranslations("components.moon");
  const locale = useLocale();
  return ({ latitudeDeg, longitudeDeg }) =>
    t("place", {
      latitude: t(latitudeDeg < 0 ? "south" : "north", { degrees: degrees(latitudeDeg, locale) }),
      longitude: t(longitudeDeg < 0 ? "west" : "east", { degrees: degrees(longitudeDeg, locale) }),
    });
};

/** A place on a body, to the digits in which it was published. */
export const Coordinates = ({ place }: { readonly place: Place }) => {
  const write = usePlaceWords();
  return <span className="num">{write(place)}</span>;
};

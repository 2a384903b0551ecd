import type { MissionCardFragment } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { SourceRef } from "../components/sources/source-ref.tsx";
import { formatAmount } from "../format/mass.ts";
import styles from "./missions.module.css";

type Props = {
  readonly mission: MissionCardFragment;
  readonly sources: readonly number[];
};

/** Grams brought back, else grams aimed at, else that there is no such figure. */
export const MissionMass = ({ mission, sources }: Props) => {
  const t = useTranslations("missions.mass");
  const locale = useLocale();
  const { returnedMassG, targetMassG, status } = mission;
  const refs = sources.map((number) => <SourceRef key={number} number={number} />);
  if (typeof returnedMassG === "number") {
    return (
      <p className={`figure ${styles.mass}`}>
        {formatAmount(returnedMassG, locale)} <small>{t("grams")}</small>
        {refs}
      </p>
    );
  }
  if (typeof targetMassG === "number") {
    return (
      <p className={`figure ${styles.mass}`}>
        ≥ {formatAmount(targetMassG, locale)} <small>{t("gramsAim")}</small>
        {refs}
      </p>
    );
  }
  return <p>{t(status === "CONTEXT" ? "noReturn" : "notPublished")}</p>;
};

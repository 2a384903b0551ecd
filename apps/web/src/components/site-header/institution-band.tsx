import { useTranslations } from "next-intl";
import { NavLink } from "./nav-link.tsx";
import styles from "./office-band.module.css";

/** The dark band of whoever endorses applications for an institution. */
export const InstitutionBand = () => {
  const t = useTranslations("frame");
  return (
    <div className={`${styles.band} no-print`}>
      <nav className={`wrap ${styles.bar}`} aria-label={t("institution.label")}>
        <b className={styles.title}>{t("institution.label")}</b>
        <NavLink href="/endorsements" className={styles.link}>
          {t("institution.endorsements")}
        </NavLink>
      </nav>
    </div>
  );
};

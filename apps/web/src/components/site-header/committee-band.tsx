import { useTranslations } from "next-intl";
import { CurrentInView } from "../current-in-view/current-in-view.tsx";
import { NavLink } from "./nav-link.tsx";
import styles from "./office-band.module.css";

/** The dark band of whoever is of the expert committee. */
export const CommitteeBand = () => {
  const t = useTranslations("frame.committee");
  return (
    <div className={`${styles.band} no-print`}>
      <nav className={`wrap ${styles.bar}`} aria-label={t("label")}>
        <b className={styles.title}>{t("label")}</b>
        <NavLink href="/reviews" className={styles.link}>
          {t("reviews")}
        </NavLink>
        <NavLink href="/panels" className={styles.link}>
          {t("meetings")}
        </NavLink>
        <NavLink href="/account/ties" className={styles.link}>
          {t("ties")}
        </NavLink>
        <CurrentInView />
      </nav>
    </div>
  );
};

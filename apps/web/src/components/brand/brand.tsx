import { useTranslations } from "next-intl";
import { Link } from "../../i18n/navigation.ts";
import styles from "./brand.module.css";

/** The mark and name, leading home: a limb, its shadow, and one landing site. */
export const Brand = () => {
  const t = useTranslations("frame");
  const nativeName = t("brand.nativeName");
  return (
    <Link className={styles.brand} href="/">
      <svg className={styles.mark} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <circle cx="12" cy="12" r="11" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M12 1a11 11 0 0 1 0 22 15 15 0 0 0 0-22z" fill="currentColor" />
        <circle
          cx="5.68"
          cy="4.49"
          r="2.4"
          fill="var(--string)"
          stroke="var(--surface)"
          strokeWidth="1"
        />
      </svg>
      {t("brand.name")}
      {nativeName === t("brand.name") ? null : <span className={styles.native}>{nativeName}</span>}
    </Link>
  );
};

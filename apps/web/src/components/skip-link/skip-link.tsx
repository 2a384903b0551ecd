import { useTranslations } from "next-intl";
import styles from "./skip-link.module.css";

/** The first thing the keyboard reaches: past the header, to the page itself. */
export const SkipLink = () => {
  const t = useTranslations("frame");
  return (
    <a className={styles.skip} href="#main">
      {t("skip")}
    </a>
  );
};

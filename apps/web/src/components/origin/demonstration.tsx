import { useTranslations } from "next-intl";
import styles from "./origin.module.css";

/** The dashed, hatched tag beside whatever was made up to try the portal out. */
export const Demonstration = () => {
  const t = useTranslations("components.origin");
  return <span className={styles.demonstration}>{t("demonstration")}</span>;
};

import { useTranslations } from "next-intl";
import styles from "./loading.module.css";

type Props = {
  /** How many grey blocks, about the size of what comes. */
  readonly blocks?: number;
};

/** Grey blocks in about the final size; they show only after 300 ms, so quick answers never flicker. */
export const Loading = ({ blocks = 4 }: Props) => {
  const t = useTranslations("problems");
  return (
    <div className={`wrap ${styles.loading}`} role="status">
      <span className="visually-hidden">{t("loading")}</span>
      <span className={styles.title} aria-hidden="true" />
      {Array.from({ length: blocks }, (_, index) => (
        <span key={index} className={styles.block} aria-hidden="true" />
      ))}
    </div>
  );
};

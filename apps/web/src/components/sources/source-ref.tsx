import { useTranslations } from "next-intl";
import styles from "./sources.module.css";

type Props = {
  /** Position in the page's list of sources, from 1. */
  readonly number: number;
};

/** The raised [1] after a fact, leading to its source below. */
export const SourceRef = ({ number }: Props) => {
  const t = useTranslations("components.sources");
  return (
    <sup className={styles.ref}>
      <a href={`#source-${String(number)}`} aria-label={t("ref", { number })}>
        [{number}]
      </a>
    </sup>
  );
};

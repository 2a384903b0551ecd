import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import styles from "./catalogue.module.css";

/** The filters: beside the list on wide screens, folded away above it on narrow ones. */
export const FoldedFacets = ({ children }: { readonly children: ReactNode }) => {
  const t = useTranslations("samples.facets");
  return (
    <details className={styles.fold}>
      <summary>{t("label")}</summary>
      <div className={styles.folded}>{children}</div>
    </details>
  );
};

import type { ReactNode } from "react";
import styles from "./folded-filters.module.css";

type Props = {
  /** Names what is folded away. */
  readonly label: string;
  readonly children: ReactNode;
};

/** The filters of a list: always open on wide screens, folded away above it on narrow ones. */
export const FoldedFilters = ({ label, children }: Props) => (
  <details className={styles.fold}>
    <summary>{label}</summary>
    <div>{children}</div>
  </details>
);

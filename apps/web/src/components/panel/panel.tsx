import type { ReactNode } from "react";
import styles from "./panel.module.css";

type Props = {
  readonly children: ReactNode;
  readonly title?: ReactNode;
  /** Less room inside, for side notes. */
  readonly tight?: boolean;
};

/** A framed block beside the text. Panels do not stand inside panels. */
export const Panel = ({ children, title, tight = false }: Props) => (
  <div className={`${styles.panel} ${tight ? styles.tight : ""}`}>
    {title === undefined ? null : <h2 className={styles.title}>{title}</h2>}
    {children}
  </div>
);

import type { ReactNode } from "react";
import styles from "./empty-state.module.css";

type Props = {
  /** What is not here. */
  readonly title: ReactNode;
  /** Why. */
  readonly children: ReactNode;
  /** One next step, a link or a button. */
  readonly action?: ReactNode;
};

/** Nothing to show, said in words: what, why, and one step on. Never a drawing. */
export const EmptyState = ({ title, children, action }: Props) => (
  <div className={styles.empty}>
    <p className={styles.title}>{title}</p>
    <p className={styles.why}>{children}</p>
    {action === undefined ? null : <div className={styles.action}>{action}</div>}
  </div>
);

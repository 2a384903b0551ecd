import type { ReactNode } from "react";
import { Demonstration } from "../origin/demonstration.tsx";
import styles from "./demonstration-strip.module.css";

type Props = {
  /** One sentence: what on this page is invented, and what is real. */
  readonly children: ReactNode;
};

/** Under the header, first in `main`, when a whole page shows invented people, stock or dates. */
export const DemonstrationStrip = ({ children }: Props) => (
  <div className={styles.strip}>
    <div className={`wrap ${styles.row}`}>
      <Demonstration />
      <p className={styles.text}>{children}</p>
    </div>
  </div>
);

import type { ReactNode } from "react";
import styles from "./fact-list.module.css";

export type Fact = {
  readonly key: string;
  readonly label: ReactNode;
  readonly value: ReactNode;
  /** A link to change it, as on the check of answers. */
  readonly action?: ReactNode;
};

type Props = {
  readonly facts: readonly Fact[];
  /** Lines between the rows, for pages; without, for panels. */
  readonly ruled?: boolean;
  /** Each value below its label, for words of some length in little room. */
  readonly stacked?: boolean;
};

/** Labels and values in two columns, or three where values can be changed. */
export const FactList = ({ facts, ruled = false, stacked = false }: Props) => (
  <dl
    className={[styles.list, ruled && styles.ruled, stacked && styles.stacked]
      .filter(Boolean)
      .join(" ")}
  >
    {facts.map(({ key, label, value, action }) => (
      <div key={key} className={styles.row}>
        <dt className={styles.label}>{label}</dt>
        <dd className={styles.value}>{value}</dd>
        {action === undefined ? null : <dd className={styles.action}>{action}</dd>}
      </div>
    ))}
  </dl>
);

import type { CSSProperties, ReactNode } from "react";
import styles from "./sample-label.module.css";

type Props = {
  /** `large` heads a sample's page; `small` stands in lists and forms. */
  readonly size?: "large" | "small";
  readonly children: ReactNode;
};

/** The vial label: two cut corners and an eyelet at its left. */
export const SampleLabel = ({ size = "small", children }: Props) => (
  <div className={`${styles.label} ${size === "large" ? styles.large : ""}`}>
    <span className={styles.eye} aria-hidden="true" />
    <div className={styles.body}>{children}</div>
  </div>
);

type HangingProps = {
  /** Where the hole is punched, per cent from the left: under the end of the cord. */
  readonly holePercent: number;
  readonly children: ReactNode;
};

/** A label hung by a cord: cut corners above, and the hole where the cord comes down. */
export const HangingLabel = ({ holePercent, children }: HangingProps) => {
  const style: CSSProperties & { readonly "--hole": string } = {
    "--hole": `${String(holePercent)}%`,
  };
  return (
    <div className={`${styles.label} ${styles.hanging}`} style={style}>
      <span className={styles.hole} aria-hidden="true" />
      <div className={styles.hangingBody}>{children}</div>
    </div>
  );
};

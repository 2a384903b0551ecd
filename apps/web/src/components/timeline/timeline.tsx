import type { ReactNode } from "react";
import styles from "./timeline.module.css";

export type TimelineStep = {
  readonly key: string;
  /** A date, or when it is expected. */
  readonly when: ReactNode;
  /** Filled when done, half when it is now, dashed when it is to come. */
  readonly state: "done" | "now" | "next";
  readonly children: ReactNode;
};

type Props = {
  readonly steps: readonly TimelineStep[];
};

/** What happened, what is now and what comes, down one line. */
export const Timeline = ({ steps }: Props) => (
  <ol className={styles.line}>
    {steps.map(({ key, when, state, children }) => (
      <li
        key={key}
        className={styles.step}
        data-state={state}
        aria-current={state === "now" ? "step" : undefined}
      >
        <span className={styles.when}>{when}</span>
        {children}
      </li>
    ))}
  </ol>
);

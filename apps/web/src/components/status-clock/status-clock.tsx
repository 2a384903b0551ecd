import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import styles from "./status-clock.module.css";

type Fact = {
  readonly value: ReactNode;
  readonly note?: ReactNode;
};

type Props = {
  readonly acting: Fact;
  readonly since: Fact;
  readonly expect: Fact;
  /**
   * What the third fact is: a date for an answer, one by which changes are to be sent, the last day on the reserve list, or
   * that nothing follows.
   */
  readonly follows?: "expect" | "due" | "reserve" | "closed";
};

/** The three facts of every wait: who acts now, since when, and by when to expect an answer. */
export const StatusClock = ({ follows = "expect", ...props }: Props) => {
  const t = useTranslations("components.clock");
  return (
    <dl className={styles.clock}>
      {(["acting", "since", "expect"] as const).map((key) => (
        <div key={key} className={styles.fact}>
          <dt className={styles.label}>{t(key === "expect" ? follows : key)}</dt>
          <dd className={styles.value}>{props[key].value}</dd>
          {props[key].note === undefined ? null : (
            <dd className={styles.note}>{props[key].note}</dd>
          )}
        </div>
      ))}
    </dl>
  );
};

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
  /** Whether the date is the one by which changes are to be sent, and not that of an answer. */
  readonly isDue?: boolean;
};

/** The three facts of every wait: who acts now, since when, and by when to expect an answer. */
export const StatusClock = ({ isDue = false, ...props }: Props) => {
  const t = useTranslations("components.clock");
  return (
    <dl className={styles.clock}>
      {(["acting", "since", "expect"] as const).map((key) => (
        <div key={key} className={styles.fact}>
          <dt className={styles.label}>{t(key === "expect" && isDue ? "due" : key)}</dt>
          <dd className={styles.value}>{props[key].value}</dd>
          {props[key].note === undefined ? null : (
            <dd className={styles.note}>{props[key].note}</dd>
          )}
        </div>
      ))}
    </dl>
  );
};

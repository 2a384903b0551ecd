import type { ReactNode } from "react";
import styles from "./section.module.css";

type Props = {
  readonly title: ReactNode;
  /** Target of links within the page, and name of the region. */
  readonly id: string;
  /** At the right of the heading: a link, a date, a unit. */
  readonly aside?: ReactNode;
  /** Smaller heading, for sections that serve others, such as sources. */
  readonly minor?: boolean;
  readonly children: ReactNode;
};

/** A part of a page, opened by a line in ink. */
export const Section = ({ title, id, aside, minor = false, children }: Props) => (
  <section className={styles.section} aria-labelledby={id}>
    <div className={styles.head}>
      <h2 id={id} className={minor ? styles.minor : undefined}>
        {title}
      </h2>
      {aside === undefined ? null : <div className={styles.aside}>{aside}</div>}
    </div>
    {children}
  </section>
);

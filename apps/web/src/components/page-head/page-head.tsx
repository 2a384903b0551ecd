import type { ReactNode } from "react";
import { Breadcrumbs, type Crumb } from "./breadcrumbs.tsx";
import styles from "./page-head.module.css";

type Props = {
  /** The page's one `h1`. */
  readonly title: ReactNode;
  /** A small line above the title, such as an application's number. */
  readonly kicker?: ReactNode;
  readonly lead?: ReactNode;
  /** At the right: a status mark, a date. */
  readonly aside?: ReactNode;
  readonly crumbs?: readonly Crumb[];
};

/** The head of a page: where it is, what it is, how it stands. */
export const PageHead = ({ title, kicker, lead, aside, crumbs }: Props) => (
  <>
    {crumbs === undefined ? null : <Breadcrumbs crumbs={crumbs} />}
    <div className={`${styles.head} ${crumbs === undefined ? styles.alone : ""}`}>
      <div>
        {kicker === undefined ? null : <p className={styles.kicker}>{kicker}</p>}
        <h1>{title}</h1>
        {lead === undefined ? null : <p className={styles.lead}>{lead}</p>}
      </div>
      {aside === undefined ? null : <div>{aside}</div>}
    </div>
  </>
);

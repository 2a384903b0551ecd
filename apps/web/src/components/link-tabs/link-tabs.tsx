import type { ReactNode } from "react";
import { Link } from "../../i18n/navigation.ts";
import { CurrentInView } from "../current-in-view/current-in-view.tsx";
import styles from "./link-tabs.module.css";

export type LinkTab = {
  readonly key: string;
  readonly label: ReactNode;
  /** Path without the language, with its query. */
  readonly href: string;
  readonly count?: number;
  readonly current: boolean;
};

type Props = {
  /** Names the group of views. */
  readonly label: string;
  readonly tabs: readonly LinkTab[];
};

/** Views of one list, each with its own address and count. */
export const LinkTabs = ({ label, tabs }: Props) => (
  <nav className={styles.tabs} aria-label={label}>
    {tabs.map(({ key, label: name, href, count, current }) => (
      <Link
        key={key}
        className={styles.tab}
        href={href}
        aria-current={current ? "page" : undefined}
      >
        {name}
        {count === undefined ? null : <span className={styles.count}>{count}</span>}
      </Link>
    ))}
    <CurrentInView key={tabs.find(({ current }) => current)?.key} />
  </nav>
);

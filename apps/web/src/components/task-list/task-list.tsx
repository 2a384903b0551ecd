import type { ReactNode } from "react";
import { Link } from "../../i18n/navigation.ts";
import styles from "./task-list.module.css";

export type Task = {
  readonly key: string;
  readonly title: ReactNode;
  /** Path without the language; null where the task cannot be opened. */
  readonly href: string | null;
  /** What it asks, or what was answered so far. */
  readonly hint?: ReactNode;
  /** A status mark. */
  readonly mark: ReactNode;
};

type Props = {
  readonly tasks: readonly Task[];
};

/** Numbered tasks, each with one status; they can be taken in any order. */
export const TaskList = ({ tasks }: Props) => (
  <ol className={styles.list}>
    {tasks.map(({ key, title, href, hint, mark }, index) => (
      <li key={key} className={styles.task}>
        <span className={styles.number} aria-hidden="true">
          {index + 1}
        </span>
        <div>
          {href === null ? title : <Link href={href}>{title}</Link>}
          {hint === undefined ? null : <span className={styles.hint}>{hint}</span>}
        </div>
        <span className={styles.mark}>{mark}</span>
      </li>
    ))}
  </ol>
);

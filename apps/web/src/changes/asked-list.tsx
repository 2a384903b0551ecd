import type { AskedChangeFragment } from "@regolith/client";
import type { ReactNode } from "react";
import styles from "./asked-list.module.css";

interface Props {
  readonly changes: readonly AskedChangeFragment[];
  /** What a pinned change is headed by, such as a link to the question. */
  readonly head: (change: AskedChangeFragment) => ReactNode;
}

/** What is asked within one section, one by one, each with what it is about. */
export function AskedList({ changes, head }: Props) {
  return (
    <ul role="list" className={styles.list}>
      {changes.map((change) => (
        <li key={`${change.path.join(".")} ${change.askedAt}`}>
          {change.pinnedTo === null ? null : <p className="small">{head(change)}</p>}
          <p className={styles.reason}>{change.reason}</p>
        </li>
      ))}
    </ul>
  );
}

"use client";

import { type ReactNode, useState } from "react";
import { DoneNotice } from "../components/notice/done-notice.tsx";
import styles from "./decision.module.css";

interface Props {
  /** What changes with every move. */
  readonly stage: string;
  readonly children: ReactNode;
}

/**
 * Says where an application stands once it moved under the reader's hands, and takes the focus: the form that moved it
 * is gone then, and its button with it.
 */
export function StatusTold({ stage, children }: Props) {
  const [found] = useState(stage);
  if (stage === found) return null;
  return (
    <div className={styles.told}>
      <DoneNotice attempt={stage}>{children}</DoneNotice>
    </div>
  );
}

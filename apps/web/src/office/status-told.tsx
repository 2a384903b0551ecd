"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { Notice } from "../components/notice/notice.tsx";
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
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (stage !== found) box.current?.focus();
  }, [stage, found]);
  if (stage === found) return null;
  return (
    <div ref={box} tabIndex={-1} className={styles.told}>
      <Notice kind="ok" live>
        <p>{children}</p>
      </Notice>
    </div>
  );
}

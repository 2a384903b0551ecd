"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { Notice } from "./notice.tsx";

interface Props {
  /** What is new with every sending; nothing where the form led to another page. */
  readonly attempt?: unknown;
  readonly children: ReactNode;
}

/** Says that it was done. Takes the focus, which the pressed button lost, and so comes into view. */
export function DoneNotice({ attempt, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, [attempt]);
  return (
    <div ref={box} tabIndex={-1}>
      <Notice kind="ok" live>
        <p>{children}</p>
      </Notice>
    </div>
  );
}

import type { ReactNode } from "react";
import { Glyph } from "../glyph/glyph.tsx";
import type { StatusKind } from "../status-mark/status-mark.tsx";
import styles from "./notice.module.css";

type Props = {
  readonly kind: Exclude<StatusKind, "none" | "paused">;
  /** Announced when it appears after the page was loaded. */
  readonly live?: boolean;
  readonly children: ReactNode;
};

/** A short remark beside the text, with the glyph of its kind. */
export const Notice = ({ kind, live = false, children }: Props) => (
  <div className={styles.notice} data-kind={kind} role={live ? "status" : undefined}>
    <Glyph name={kind} />
    <div className={styles.text}>{children}</div>
  </div>
);

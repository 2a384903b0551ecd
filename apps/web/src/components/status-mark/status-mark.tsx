import type { ReactNode } from "react";
import { Glyph } from "../glyph/glyph.tsx";
import styles from "./status-mark.module.css";

export type StatusKind = "ok" | "warn" | "bad" | "info" | "none" | "paused";

type Props = {
  readonly kind: StatusKind;
  /** The word; colour and glyph only repeat it. */
  readonly children: ReactNode;
};

/** A status: colour, glyph and word, always together. */
export const StatusMark = ({ kind, children }: Props) => (
  <span className={styles.mark} data-kind={kind}>
    <Glyph name={kind} />
    {children}
  </span>
);

import type { ReactNode } from "react";
import styles from "./glyph.module.css";

/** Shapes drawn in a 16 × 16 box; a status is never told by colour alone, so each has its own shape. */
const shapes = {
  ok: (
    <>
      <circle cx="8" cy="8" r="8" fill="currentColor" />
      <path d="M4.2 8.3l2.6 2.6 5-5.4" fill="none" stroke="var(--surface)" strokeWidth="1.8" />
    </>
  ),
  warn: (
    <>
      <path d="M8 .8 15.8 15H.2z" fill="currentColor" />
      <path d="M8 5.6v4.6M8 11.8v1.6" stroke="var(--surface)" strokeWidth="1.7" />
    </>
  ),
  bad: (
    <>
      <path d="M4.7 0h6.6L16 4.7v6.6L11.3 16H4.7L0 11.3V4.7z" fill="currentColor" />
      <path d="M5 5l6 6M11 5l-6 6" stroke="var(--surface)" strokeWidth="1.7" />
    </>
  ),
  info: (
    <>
      <circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <path d="M8 1a7 7 0 0 1 0 14z" fill="currentColor" />
    </>
  ),
  none: (
    <circle
      cx="8"
      cy="8"
      r="7"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeDasharray="2.6 2.9"
    />
  ),
  paused: <path d="M3 1h3.6v14H3zM9.4 1H13v14H9.4z" fill="currentColor" />,
  search: (
    <>
      <circle cx="6.5" cy="6.5" r="5" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M10.3 10.3 15 15" stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
  theme: (
    <>
      <circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d="M8 1a7 7 0 0 1 0 14 9.6 9.6 0 0 0 0-14z" fill="currentColor" />
    </>
  ),
} as const satisfies Record<string, ReactNode>;

export type GlyphName = keyof typeof shapes;

type Props = {
  readonly name: GlyphName;
};

/** A small drawn sign in the colour of its text; always beside a word, so hidden from screen readers. */
export const Glyph = ({ name }: Props) => (
  <svg className={styles.glyph} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    {shapes[name]}
  </svg>
);

import type { ReactNode } from "react";
import { Link } from "../i18n/navigation.ts";
import styles from "./information.module.css";

type Tag = (chunks: ReactNode) => ReactNode;

/** Words a program reads: names of fields, headers, values. */
export const codeTag: Tag = (chunks) => (
  <code className={styles.inline} translate="no">
    {chunks}
  </code>
);

/** A link within a sentence to a page of the portal; `href` without the language. */
export const linkTag =
  (href: string): Tag =>
  (chunks) => <Link href={href}>{chunks}</Link>;

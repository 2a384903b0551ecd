import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Link } from "../../i18n/navigation.ts";
import styles from "./page-head.module.css";

export type Crumb = {
  readonly label: ReactNode;
  /** Path without the language; null for the page itself, which comes last. */
  readonly href: string | null;
};

type Props = {
  readonly crumbs: readonly Crumb[];
};

/** Where the page stands among the others. */
export const Breadcrumbs = ({ crumbs }: Props) => {
  const t = useTranslations("components.breadcrumbs");
  return (
    <nav className={`${styles.crumbs} no-print`} aria-label={t("label")}>
      <ol className={styles.crumbList}>
        {crumbs.map(({ label, href }, index) => (
          <li
            key={index}
            className={styles.crumb}
            aria-current={href === null ? "page" : undefined}
          >
            {href === null ? label : <Link href={href}>{label}</Link>}
          </li>
        ))}
      </ol>
    </nav>
  );
};

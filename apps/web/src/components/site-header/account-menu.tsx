"use client";

import { useTranslations } from "next-intl";
import { usePathname } from "../../i18n/navigation.ts";
import { NavLink } from "./nav-link.tsx";
import { SignOutButton } from "./sign-out-button.tsx";
import styles from "./menu.module.css";

type Props = {
  /** Full name of the person signed in. */
  readonly name: string;
};

/** The person's own links. A `details` element: it opens without scripts, and closes when the page changes. */
export const AccountMenu = ({ name }: Props) => {
  const t = useTranslations("frame");
  return (
    <details key={usePathname()} className={styles.account}>
      <summary className={styles.accountSummary}>{name}</summary>
      <div className={styles.sheet}>
        <NavLink href="/account" className={styles.item}>
          {t("tools.account")}
        </NavLink>
        <SignOutButton className={styles.item} />
      </div>
    </details>
  );
};

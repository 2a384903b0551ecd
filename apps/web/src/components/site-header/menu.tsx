"use client";

import { useTranslations } from "next-intl";
import { usePathname } from "../../i18n/navigation.ts";
import type { Viewer } from "../../viewer/viewer.ts";
import { NavLink } from "./nav-link.tsx";
import { SignOutButton } from "./sign-out-button.tsx";
import { mainLinks } from "./site-links.ts";
import styles from "./menu.module.css";
import { ThemeSwitch } from "./theme-switch.tsx";
import { UnreadCount } from "./unread-count.tsx";

type Props = {
  readonly viewer: Viewer | null;
};

/** On narrow screens, the links that do not fit. Opens without scripts. */
export const Menu = ({ viewer }: Props) => {
  const t = useTranslations("frame");
  return (
    <details key={usePathname()} className={styles.menu}>
      <summary className={styles.summary}>
        {t("tools.menu")}
        {viewer === null ? null : <UnreadCount count={viewer.unreadCount} />}
      </summary>
      <nav className={styles.sheet} aria-label={t("tools.menu")}>
        {mainLinks.map(({ href, key }) => (
          <NavLink key={key} href={href} className={styles.item}>
            {t(`nav.${key}`)}
          </NavLink>
        ))}
        {viewer === null ? (
          <NavLink href="/sign-in" className={styles.item}>
            {t("tools.signIn")}
          </NavLink>
        ) : (
          <>
            <NavLink href="/applications" className={styles.item}>
              {t("tools.applications")}
            </NavLink>
            <NavLink href="/notifications" className={styles.item}>
              {t("tools.notifications")}
              <UnreadCount count={viewer.unreadCount} />
            </NavLink>
            <NavLink href="/account" className={styles.item}>
              {viewer.name}
            </NavLink>
            <SignOutButton className={styles.item} />
          </>
        )}
        <ThemeSwitch className={styles.item} withWords />
      </nav>
    </details>
  );
};

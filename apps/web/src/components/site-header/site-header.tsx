import { readsBoards } from "@regolith/domain";
import { useTranslations } from "next-intl";
import {
  administers,
  assigns,
  isOfCommittee,
  meetingsOf,
  readsApplications,
  readsLetters,
  seesMails,
  type Viewer,
  worksInOffice,
  readsCalendar,
  readsDirectory,
  readsPolicy,
  readsRounds,
} from "../../viewer/viewer.ts";
import { Brand } from "../brand/brand.tsx";
import { AccountMenu } from "./account-menu.tsx";
import { CommitteeBand } from "./committee-band.tsx";
import { InstitutionBand } from "./institution-band.tsx";
import { LanguageLink } from "./language-link.tsx";
import { Menu } from "./menu.tsx";
import { NavLink } from "./nav-link.tsx";
import { OfficeBand } from "./office-band.tsx";
import { mainLinks } from "./site-links.ts";
import styles from "./site-header.module.css";
import { ThemeSwitch } from "./theme-switch.tsx";
import { UnreadCount } from "./unread-count.tsx";

type Props = {
  /** Null for a visitor. */
  readonly viewer: Viewer | null;
};

/** The top of every page; staff get a second band with what their roles open. */
export const SiteHeader = ({ viewer }: Props) => {
  const t = useTranslations("frame");
  return (
    <>
      <header className={`${styles.top} no-print`}>
        <div className={`wrap ${styles.bar}`}>
          <Brand />
          <nav className={styles.nav} aria-label={t("nav.label")}>
            {mainLinks.map(({ href, key }) => (
              <NavLink key={key} href={href} className={styles.link}>
                {t(`nav.${key}`)}
              </NavLink>
            ))}
          </nav>
          <div className={styles.tools}>
            {viewer === null ? null : (
              <>
                <NavLink href="/applications" className={`${styles.tool} ${styles.wide}`}>
                  {t("tools.applications")}
                </NavLink>
                <NavLink href="/notifications" className={`${styles.tool} ${styles.wide}`}>
                  {t("tools.notifications")}
                  <UnreadCount count={viewer.unreadCount} />
                </NavLink>
                <NavLink href="/request" className={styles.tool}>
                  {t("tools.request")}
                  <span className={styles.count}>
                    <span className="visually-hidden">{t("tools.requestCount")}</span>
                    {viewer.basketCount}
                  </span>
                </NavLink>
              </>
            )}
            <LanguageLink className={styles.tool} />
            <span className={styles.wide}>
              <ThemeSwitch className={styles.tool} />
            </span>
            <span className={styles.wide}>
              {viewer === null ? (
                <NavLink href="/sign-in" className={styles.tool}>
                  {t("tools.signIn")}
                </NavLink>
              ) : (
                <AccountMenu name={viewer.name} />
              )}
            </span>
            <Menu viewer={viewer} />
          </div>
        </div>
      </header>
      {viewer?.endorses === true ? <InstitutionBand /> : null}
      {isOfCommittee(viewer) ? <CommitteeBand /> : null}
      {worksInOffice(viewer) ? (
        <OfficeBand
          assigns={assigns(viewer)}
          administers={administers(viewer)}
          readsBoards={viewer !== null && readsBoards(viewer)}
          readsApplications={readsApplications(viewer)}
          readsRounds={readsRounds(viewer)}
          readsPolicy={readsPolicy(viewer)}
          meetings={meetingsOf(viewer)}
          readsLetters={readsLetters(viewer)}
          seesMails={seesMails(viewer)}
          readsCalendar={readsCalendar(viewer)}
          readsDirectory={readsDirectory(viewer)}
        />
      ) : null}
    </>
  );
};

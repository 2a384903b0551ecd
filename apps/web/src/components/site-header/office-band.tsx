import { useTranslations } from "next-intl";
import { NavLink } from "./nav-link.tsx";
import styles from "./office-band.module.css";

type Props = {
  /** Adds the link to people and roles. */
  readonly administers: boolean;
  /** Adds the link to the list of techniques. */
  readonly readsApplications: boolean;
  /** Where meetings of the panel are listed: all of them, or one's own; null for whom there are none. */
  readonly meetings: "/office/panels" | "/panels" | null;
  /** Adds the link to the portal's mails. */
  readonly seesMails: boolean;
  /** Adds the link to the directory of institutions. */
  readonly readsDirectory: boolean;
};

/** The dark band: staff always see where they are, and only the links their roles open. */
export const OfficeBand = ({
  administers,
  readsApplications,
  meetings,
  seesMails,
  readsDirectory,
}: Props) => {
  const t = useTranslations("frame");
  return (
    <div className={`${styles.band} no-print`}>
      <nav className={`wrap ${styles.bar}`} aria-label={t("office.label")}>
        <b className={styles.title}>{t("office.label")}</b>
        <NavLink href="/office" className={styles.link} exact also="/office/applications">
          {t("office.workList")}
        </NavLink>
        {meetings === null ? null : (
          <NavLink href={meetings} className={styles.link} also="/panels">
            {t("office.meetings")}
          </NavLink>
        )}
        {readsApplications ? (
          <NavLink href="/office/techniques" className={styles.link}>
            {t("office.techniques")}
          </NavLink>
        ) : null}
        {readsDirectory ? (
          <NavLink href="/office/institutions" className={styles.link}>
            {t("office.institutions")}
          </NavLink>
        ) : null}
        {administers ? (
          <NavLink href="/office/people" className={styles.link}>
            {t("office.people")}
          </NavLink>
        ) : null}
        {seesMails ? (
          <NavLink href="/office/mails" className={styles.link}>
            {t("office.mails")}
          </NavLink>
        ) : null}
      </nav>
    </div>
  );
};

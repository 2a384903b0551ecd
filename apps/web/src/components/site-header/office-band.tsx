import { useTranslations } from "next-intl";
import { NavLink } from "./nav-link.tsx";
import styles from "./office-band.module.css";

type Props = {
  /** Adds the link to people and roles. */
  readonly administers: boolean;
  /** Adds the link to the list of techniques. */
  readonly readsApplications: boolean;
  /** Adds the link to the words of letters. */
  readonly readsLetters: boolean;
  /** Adds the link to the portal's mails. */
  readonly seesMails: boolean;
  /** Adds the link to the directory of institutions. */
  readonly readsDirectory: boolean;
};

/** The dark band: staff always see where they are, and only the links their roles open. */
export const OfficeBand = ({
  administers,
  readsApplications,
  readsLetters,
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
        {readsApplications ? (
          <NavLink href="/office/techniques" className={styles.link}>
            {t("office.techniques")}
          </NavLink>
        ) : null}
        {readsLetters ? (
          <NavLink href="/office/letter-templates" className={styles.link}>
            {t("office.letters")}
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

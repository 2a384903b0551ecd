import { useTranslations } from "next-intl";
import { CurrentInView } from "../current-in-view/current-in-view.tsx";
import { NavLink } from "./nav-link.tsx";
import styles from "./office-band.module.css";

type Props = {
  /** Adds the link to who reviews what. */
  readonly assigns: boolean;
  /** Adds the link to people and roles. */
  readonly administers: boolean;
  /** Adds the link to the rounds' allocation boards. */
  readonly readsBoards: boolean;
  /** Adds the link to the list of techniques. */
  readonly readsApplications: boolean;
  /** Adds the link to the rounds, those in preparation too. */
  readonly readsRounds: boolean;
  /** Adds the link to the rules of the programme. */
  readonly readsPolicy: boolean;
  /** Adds the link to the working-day calendar. */
  readonly readsCalendar: boolean;
  /** Where meetings of the panel are listed: all of them, or one's own; null for whom there are none. */
  readonly meetings: "/office/panels" | "/panels" | null;
  /** Adds the link to the words of letters. */
  readonly readsLetters: boolean;
  /** Adds the link to the portal's mails. */
  readonly seesMails: boolean;
  /** Adds the link to the directory of institutions. */
  readonly readsDirectory: boolean;
};

/** A round's board lies below the round, and belongs to the boards. */
const board = "/allocation";

/** The dark band: staff always see where they are, and only the links their roles open. */
export const OfficeBand = ({
  assigns,
  administers,
  readsBoards,
  readsApplications,
  readsRounds,
  readsPolicy,
  readsCalendar,
  meetings,
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
        {assigns ? (
          <NavLink href="/office/assignment" className={styles.link}>
            {t("office.assignment")}
          </NavLink>
        ) : null}
        {readsRounds ? (
          <NavLink href="/office/rounds" className={styles.link} exceptEnding={board}>
            {t("office.rounds")}
          </NavLink>
        ) : null}
        {readsBoards ? (
          <NavLink href="/office/allocation" className={styles.link} alsoEnding={board}>
            {t("office.allocation")}
          </NavLink>
        ) : null}
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
        {readsPolicy ? (
          <NavLink href="/office/policy" className={styles.link}>
            {t("office.policy")}
          </NavLink>
        ) : null}
        {administers ? (
          <NavLink href="/office/people" className={styles.link}>
            {t("office.people")}
          </NavLink>
        ) : null}
        {readsCalendar ? (
          <NavLink href="/office/calendar" className={styles.link}>
            {t("office.calendar")}
          </NavLink>
        ) : null}
        {seesMails ? (
          <NavLink href="/office/mails" className={styles.link}>
            {t("office.mails")}
          </NavLink>
        ) : null}
        <CurrentInView />
      </nav>
    </div>
  );
};

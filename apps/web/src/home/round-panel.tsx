import { useLocale, useTranslations } from "next-intl";
import { ButtonLink } from "../components/button/button-link.tsx";
import { DateTimeBeijing } from "../components/date-time/date-time-beijing.tsx";
import { DaysLeft } from "../components/date-time/days-left.tsx";
import { Origin } from "../components/origin/origin.tsx";
import { RoundStateMark } from "../components/status-mark/named-status.tsx";
import { localText } from "../i18n/local-text.ts";
import type { HomeRound } from "./home-data.ts";
import styles from "./round-panel.module.css";

type Props = {
  readonly round: HomeRound | null;
  /** The server's now, ISO 8601. */
  readonly now: string;
};

/** The round and its deadline, or that none is open. */
export const RoundPanel = ({ round, now }: Props) => {
  const t = useTranslations("home.round");
  const locale = useLocale();
  if (round === null) {
    return (
      <aside className={styles.panel} aria-label={t("label")}>
        <h2 className="title-3">{t("none")}</h2>
        <p className={styles.when}>{t("noneWhy")}</p>
        <div className={styles.action}>
          <ButtonLink href="/rounds" block>
            {t("all")}
          </ButtonLink>
        </div>
      </aside>
    );
  }
  const isOpen = round.state === "OPEN";
  return (
    <aside className={styles.panel} aria-label={t("label")}>
      <div className={styles.marks}>
        <RoundStateMark state={round.state} />
        <Origin provenance={round.provenance} />
      </div>
      <h2 className={styles.name}>{localText(round.name, locale)}</h2>
      <p className={styles.when}>
        {t.rich(isOpen ? "closes" : "opens", {
          when: () => (
            <DateTimeBeijing
              instant={isOpen ? round.closesAt : round.opensAt}
              midnight={isOpen ? "end" : "start"}
              withOwnTime
            />
          ),
        })}
      </p>
      {isOpen ? (
        <p className="small dim">
          <DaysLeft until={round.closesAt} now={now} />
        </p>
      ) : null}
      <div className={styles.action}>
        <ButtonLink href={isOpen ? "/applications/new" : "/rounds"} block>
          {t(isOpen ? "start" : "all")}
        </ButtonLink>
      </div>
    </aside>
  );
};

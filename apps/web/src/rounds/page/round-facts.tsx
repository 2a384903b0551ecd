import type { RoundPageQuery } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { DateTimeBeijing } from "../../components/date-time/date-time-beijing.tsx";
import { type Fact, FactList } from "../../components/fact-list/fact-list.tsx";
import { localText } from "../../i18n/local-text.ts";
import { Countdown } from "./countdown.tsx";
import styles from "../rounds.module.css";

export type ShownRound = NonNullable<RoundPageQuery["round"]>;

interface Props {
  readonly round: ShownRound;
  /** The server's now, ISO 8601. */
  readonly now: string;
}

/** Every date that is fixed, in Beijing's time and the reader's own. */
export function RoundDates({ round }: Pick<Props, "round">) {
  const t = useTranslations("rounds.page.dates");
  const due = [
    ["opens", round.opensAt],
    ["notice", round.noticeDueAt],
    ["closes", round.closesAt],
    ["reviews", round.reviewsDueAt],
    ["panel", round.panelAt],
    ["decision", round.decisionDueAt],
  ] as const;
  const facts = due.flatMap(([key, instant]): Fact[] => {
    if (instant === null) return [];
    const midnight = key === "opens" ? "start" : "end";
    return [
      {
        key,
        label: t(key),
        value: <DateTimeBeijing instant={instant} midnight={midnight} withOwnTime />,
      },
    ];
  });
  return <FactList ruled facts={facts} />;
}

/** What comes next, and how long it takes until then; once it closed, the decision. */
export function NextDate({ round, now }: Props) {
  const t = useTranslations("rounds.page.next");
  const next = nextDate(round, now);
  return (
    <>
      {round.state === "CANCELLED" ? <p>{t("cancelled")}</p> : null}
      {round.state === "CLOSED" ? <p>{t("closed")}</p> : null}
      {next === null ? null : (
        <p>
          {t(next.key)}
          <b className={`${styles.countdown ?? ""} figure`}>
            <Countdown until={next.at} now={now} />
          </b>
        </p>
      )}
    </>
  );
}

function nextDate({ results, decisionDueAt, ...round }: ShownRound, now: string) {
  const { state, opensAt, noticeDueAt, closesAt } = round;
  if (state === "CANCELLED") return null;
  if (state === "CLOSED") {
    const isAhead = decisionDueAt !== null && Date.parse(now) < Date.parse(decisionDueAt);
    return results === null && isAhead ? ({ key: "decision", at: decisionDueAt } as const) : null;
  }
  if (state === "UPCOMING") return { key: "opens", at: opensAt } as const;
  return noticeDueAt !== null && Date.parse(now) < Date.parse(noticeDueAt)
    ? ({ key: "notice", at: noticeDueAt } as const)
    : ({ key: "closes", at: closesAt } as const);
}

/** Who may apply, and what has to be there to submit. */
export function RoundNeeds({ round }: Pick<Props, "round">) {
  const t = useTranslations("rounds.page.needs");
  const locale = useLocale();
  const missions = round.missions.map(({ name }) => localText(name, locale));
  return (
    <ul className="stack-small">
      <li>{t(`audiences.${round.audience}`)}</li>
      <li>{t("missions", { missions: new Intl.ListFormat(locale).format(missions) })}</li>
      {round.asksNotice ? <li>{t("notice")}</li> : null}
      <li>{t(round.asksEndorsement ? "endorsement" : "noEndorsement")}</li>
      <li>{t("form")}</li>
      <li>{t("team")}</li>
    </ul>
  );
}

/** Whether notice of intent can be given now. */
export function takesNotices({ noticeDueAt, state }: ShownRound, now: string): boolean {
  return state !== "CANCELLED" && noticeDueAt !== null && Date.parse(now) < Date.parse(noticeDueAt);
}

import type { RoundListQuery } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { ButtonLink } from "../components/button/button-link.tsx";
import { DateTimeBeijing } from "../components/date-time/date-time-beijing.tsx";
import { DaysLeft } from "../components/date-time/days-left.tsx";
import { type Fact, FactList } from "../components/fact-list/fact-list.tsx";
import { Demonstration } from "../components/origin/demonstration.tsx";
import { RoundStateMark } from "../components/status-mark/named-status.tsx";
import { formatAmount } from "../format/mass.ts";
import { localText } from "../i18n/local-text.ts";
import { Link } from "../i18n/navigation.ts";
import styles from "./rounds.module.css";

export type ListedRound = RoundListQuery["rounds"]["nodes"][number];

type Props = {
  readonly round: ListedRound;
  /** The server's now, ISO 8601. */
  readonly now: string;
};

/** One round: when, for whom, over what, and the way into it. */
export const RoundEntry = ({ round, now }: Props) => {
  const t = useTranslations("rounds.entry");
  const locale = useLocale();
  const isOpen = round.state === "OPEN";
  return (
    <li className={styles.entry}>
      <div className="apart">
        <h3 className={styles.name}>
          <Link href={`/rounds/${encodeURIComponent(round.code)}`}>
            {localText(round.name, locale)}
          </Link>{" "}
          <span className="dim">{round.code}</span>
        </h3>
        <span className="line">
          {round.provenance === "DEMONSTRATION" ? <Demonstration /> : null}
          <RoundStateMark state={round.state} />
        </span>
      </div>
      <FactList facts={useRoundFacts(round, now)} />
      <p className="line no-print">
        {isOpen ? (
          <ButtonLink href="/applications/new" variant="filled">
            {t("start")}
          </ButtonLink>
        ) : null}
        {isOpen && round.offeredCount > 0 ? (
          <Link className="small" href={{ pathname: "/samples", query: { requestable: "1" } }}>
            {t("offeredLink")}
          </Link>
        ) : null}
        {round.results === null ? null : (
          <ButtonLink
            href={`/rounds/${encodeURIComponent(round.code)}/results`}
            ariaLabel={t("resultsNamed", { name: localText(round.name, locale) })}
          >
            {t("results")}
          </ButtonLink>
        )}
      </p>
    </li>
  );
};

const useRoundFacts = (round: ListedRound, now: string): readonly Fact[] => {
  const t = useTranslations("rounds.entry");
  const locale = useLocale();
  const { opensAt, closesAt, decisionDueAt, missions, audience, offeredCount, state } = round;
  const names = missions.map(({ name }) => localText(name, locale));
  return [
    {
      key: "opens",
      label: t("opens"),
      value: <DateTimeBeijing instant={opensAt} midnight="start" withOwnTime />,
    },
    {
      key: "closes",
      label: t("closes"),
      value: (
        <>
          <DateTimeBeijing instant={closesAt} withOwnTime />
          {state === "OPEN" ? (
            <b className={styles.left}>
              <DaysLeft until={closesAt} now={now} />
            </b>
          ) : null}
        </>
      ),
    },
    ...(decisionDueAt === null
      ? []
      : [
          {
            key: "decision",
            label: t("decision"),
            value: <DateTimeBeijing instant={decisionDueAt} dayOnly />,
          },
        ]),
    { key: "audience", label: t("audience"), value: t(`audiences.${audience}`) },
    {
      key: "endorsement",
      label: t("endorsement"),
      value: t(round.asksEndorsement ? "endorsementAsked" : "endorsementNotAsked"),
    },
    {
      key: "missions",
      label: t("missions"),
      value: new Intl.ListFormat(locale).format(names),
    },
    {
      key: "offered",
      label: t("offered"),
      value: t("offeredCount", { count: formatAmount(offeredCount, locale) }),
    },
  ];
};

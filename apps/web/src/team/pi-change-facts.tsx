import type { PiChangeOfFragment } from "@regolith/client";
import type { PiChangeState } from "@regolith/domain";
import { useTranslations } from "next-intl";
import styles from "../applications/applications.module.css";
import { DateTimeBeijing } from "../components/date-time/date-time-beijing.tsx";
import { type Fact, FactList } from "../components/fact-list/fact-list.tsx";
import { type StatusKind, StatusMark } from "../components/status-mark/status-mark.tsx";

export type ProposedPi = NonNullable<PiChangeOfFragment["piChange"]>;

const KINDS: Readonly<Record<PiChangeState, StatusKind>> = {
  PROPOSED: "paused",
  AGREED: "info",
  DONE: "ok",
  DECLINED: "bad",
  WITHDRAWN: "none",
  REFUSED: "bad",
  LAPSED: "none",
};

/** How a proposal of another principal investigator stands, with everything that was said. */
export function PiChangeFacts({
  change,
  ruled = true,
}: {
  readonly change: ProposedPi;
  readonly ruled?: boolean;
}) {
  const t = useTranslations("team.pi");
  const { state, former, successor, leaves, note, answer, reason, proposedAt, endedAt } = change;
  const said = (key: string, label: string, words: string | null): Fact[] =>
    words === null ? [] : [{ key, label, value: <span className={styles.quote}>{words}</span> }];
  return (
    <div className="stack-small">
      <p>
        <StatusMark kind={KINDS[state]}>{t(`states.${state}`)}</StatusMark>
      </p>
      {state === "LAPSED" ? <p className="small mid">{t("lapsed")}</p> : null}
      <FactList
        ruled={ruled}
        facts={[
          { key: "successor", label: t("facts.successor"), value: successor },
          { key: "former", label: t("facts.former"), value: former },
          {
            key: "afterwards",
            label: t("facts.afterwards"),
            value: t(leaves ? "leaves" : "stays", { name: former }),
          },
          {
            key: "proposed",
            label: t("facts.proposed"),
            value: <DateTimeBeijing instant={proposedAt} />,
          },
          ...said("note", t("facts.note", { name: former }), note),
          ...said("answer", t("facts.answer", { name: successor }), answer),
          ...said("reason", t("facts.reason"), reason),
          ...(endedAt === null
            ? []
            : [
                {
                  key: "ended",
                  label: t("facts.ended"),
                  value: <DateTimeBeijing instant={endedAt} />,
                },
              ]),
        ]}
      />
    </div>
  );
}

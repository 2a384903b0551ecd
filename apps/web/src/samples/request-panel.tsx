import { typeFor } from "@regolith/domain";
import { useLocale, useTranslations } from "next-intl";
import { ButtonLink } from "../components/button/button-link.tsx";
import { Demand } from "../components/demand/demand.tsx";
import { DateTimeBeijing } from "../components/date-time/date-time-beijing.tsx";
import { type Fact, FactList } from "../components/fact-list/fact-list.tsx";
import { Demonstration } from "../components/origin/demonstration.tsx";
import { Panel } from "../components/panel/panel.tsx";
import { StatusMark } from "../components/status-mark/status-mark.tsx";
import { formatAmount } from "../format/mass.ts";
import { localText } from "../i18n/local-text.ts";
import { AddToRequest } from "./add-to-request.tsx";
import type { SampleRecord } from "./record-sources.ts";
import styles from "./record.module.css";
import { useWhyNot } from "./why-not.ts";

type Props = { readonly sample: SampleRecord; readonly isInBasket: boolean };

/** How it is lent, what is left, in which round; and the button, or why there is none. */
export const RequestPanel = ({ sample, isInBasket }: Props) => {
  const t = useTranslations("samples.ask");
  const left = useTranslations("samples.left");
  const locale = useLocale();
  const whyNot = useWhyNot();
  const { stock, stockProvenance, requestability, requestMode } = sample;
  const isByMass = requestMode === "BY_MASS";
  const type = typeFor(sample.useCategory);
  const facts: Fact[] = [
    ...(type === null
      ? []
      : [{ key: "use", label: t("askedIn"), value: t(`application.${type}`) }]),
    { key: "lent", label: t("lentAs"), value: t(isByMass ? "mass" : "whole") },
    {
      key: "left",
      label: t("left"),
      value: stock ? (
        <>
          {left("mass", { mg: formatAmount(stock.availableMg, locale, 1) })}{" "}
          {stockProvenance === "DEMONSTRATION" ? <Demonstration /> : null}
        </>
      ) : (
        left("unknown")
      ),
    },
    ...(knowsRound(sample)
      ? [{ key: "round", label: t("round"), value: <RoundFact sample={sample} /> }]
      : []),
  ];
  return (
    <Panel title={t("title")}>
      <div className="stack">
        <FactList facts={facts} />
        {type === null ? null : <Demand sample={sample} />}
        {isInBasket ? (
          <>
            <StatusMark kind="ok">{t("inRequest")}</StatusMark>
            <ButtonLink href="/request" variant="filled" block>
              {t("toRequest")}
            </ButtonLink>
          </>
        ) : requestability.requestable ? (
          <>
            <AddToRequest code={sample.code} isMain />
            {isByMass ? <p className="small dim">{t("amountHint")}</p> : null}
          </>
        ) : (
          <div className={styles.reasons}>
            <strong>{t("notNow")}</strong>
            <ul>
              {requestability.reasons.map((reason) => (
                <li key={reason.code}>{whyNot(reason)}</li>
              ))}
            </ul>
            {sample.withheldReason ? <p>{localText(sample.withheldReason, locale)}</p> : null}
          </div>
        )}
      </div>
    </Panel>
  );
};

/** A round that offers it, or that none is open; one that is open without it is among the reasons. */
const knowsRound = ({ requestability: { round, reasons } }: SampleRecord): boolean =>
  round !== null || reasons.some(({ code }) => code === "NO_OPEN_ROUND");

const RoundFact = ({ sample }: Pick<Props, "sample">) => {
  const t = useTranslations("samples.ask");
  const { round } = sample.requestability;
  if (!round) return t("noRound");
  return (
    <>
      {round.code} {round.provenance === "DEMONSTRATION" ? <Demonstration /> : null}
      <span className={styles.closes}>
        {t.rich("closes", { date: () => <DateTimeBeijing instant={round.closesAt} /> })}
      </span>
    </>
  );
};

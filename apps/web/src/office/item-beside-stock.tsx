import type { OfficeItemFragment } from "@regolith/client";
import { optionName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { Demand } from "../components/demand/demand.tsx";
import { Demonstration } from "../components/origin/demonstration.tsx";
import { SampleNumberLink } from "../components/sample-number/sample-number-link.tsx";
import { Notice } from "../components/notice/notice.tsx";
import { ItemStateMark } from "../components/status-mark/named-status.tsx";
import { StatusMark } from "../components/status-mark/status-mark.tsx";
import { StockBar, StockLegend } from "../components/stock-bar/stock-bar.tsx";
import { KnownOfSample } from "../samples/known-of-sample.tsx";
import { massFormat, stockRead } from "./item-to-decide.ts";
import styles from "./application.module.css";

type Props = { readonly item: OfficeItemFragment };

/** One sample asked for, beside what the ledger holds of it at this moment. */
export function ItemBesideStock({ item }: Props) {
  const t = useTranslations("office.application");
  const locale = useLocale();
  const { sample } = item;
  const stock = stockRead(item);
  const mass = massFormat(locale);
  const isWhole = sample.requestMode === "WHOLE_UNIT";
  return (
    <article className={styles.item} aria-label={sample.code}>
      <header className="apart">
        <h3 className="title-3">
          <SampleNumberLink code={sample.code} />
        </h3>
        <ItemOutcome item={item} />
      </header>
      <div className="small mid">
        {[
          sample.name[locale],
          sample.massMg === null
            ? t("noPublishedMass")
            : t("publishedMass", { mass: mass.format(sample.massMg) }),
          t("measurements", { count: sample.measurementCount }),
        ].join(" · ")}{" "}
        {sample.stockProvenance === "DEMONSTRATION" ? <Demonstration /> : null}
      </div>
      <p className="tiny">
        <strong>
          {isWhole
            ? t("askedWhole")
            : t("askedMass", {
                minimum: mass.format(item.minimumMg ?? 0),
                optimum: mass.format(item.optimumMg ?? 0),
              })}
        </strong>
        <Share item={item} />
      </p>
      {stock ? (
        <>
          <StockBar
            stock={stock}
            {...(!isWhole &&
              item.optimumMg && {
                asked: { minimumMg: item.minimumMg ?? 0, optimumMg: item.optimumMg },
              })}
          />
          <StockLegend stock={stock} short />
        </>
      ) : (
        <p className="small">{t("noStock")}</p>
      )}
      <Demand sample={sample} />
      {item.problems.map(({ code, message }) => (
        <Notice key={code} kind="warn">
          {message}
        </Notice>
      ))}
      <div className={styles.beside}>
        <Why item={item} />
        <KnownOfSample sample={sample} />
      </div>
    </article>
  );
}

function Share({ item }: Props) {
  const t = useTranslations("office.application");
  const locale = useLocale();
  if (item.shareOfAvailable === null) return null;
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  return <span>{t("share", { share: percent.format(item.shareOfAvailable) })}</span>;
}

function ItemOutcome({ item }: Props) {
  const t = useTranslations("office.application");
  const locale = useLocale();
  const isWhole = item.sample.requestMode === "WHOLE_UNIT";
  const mass = massFormat(locale).format(item.grantedMg ?? 0);
  switch (item.state) {
    case "REQUESTED":
      return null;
    case "FEASIBLE":
    case "PARTLY":
    case "NOT_FEASIBLE":
      return <ItemStateMark state={item.state} />;
    case "RECOMMENDED":
      return (
        <StatusMark kind="info">
          {isWhole ? t("recommendedWhole") : t("recommendedMass", { mass })}
        </StatusMark>
      );
    case "REFUSED":
      return <StatusMark kind="bad">{t("refused")}</StatusMark>;
    case "GRANTED":
      return (
        <StatusMark kind="ok">
          {isWhole ? t("grantedWhole") : t("grantedMass", { mass })}
        </StatusMark>
      );
  }
}

function Why({ item }: Props) {
  const t = useTranslations("office.application");
  const locale = useLocale();
  const criteria = item.equivalenceCriteria.map((criterion) => optionName(criterion, locale));
  return (
    <details className="small" open>
      <summary>{t("why")}</summary>
      <div className={`stack-small ${styles.why}`}>
        <p className={styles.words}>{item.reason === "" ? t("noReason") : item.reason}</p>
        <p>
          {item.acceptsEquivalent
            ? t("equivalent", { criteria: new Intl.ListFormat(locale).format(criteria) || "none" })
            : t("onlyThis")}{" "}
          {item.equivalenceNote}
        </p>
        <p>{t("preparation", { preparation: optionName(item.preparation, locale) })}</p>
        <Judgement item={item} />
        {item.decisionNote ? <p className={styles.words}>{item.decisionNote}</p> : null}
      </div>
    </details>
  );
}

/** What the curator said of it, and what would do as well. */
function Judgement({ item }: Props) {
  const t = useTranslations("office");
  const locale = useLocale();
  if (item.feasibility === null) return null;
  const words = [
    t(`decision.feasibilities.${item.feasibility}`),
    ...(item.feasibleMg === null ? [] : [`${massFormat(locale).format(item.feasibleMg)} mg`]),
    ...(item.equivalent ? [t("application.inPlace", { code: item.equivalent.code })] : []),
  ];
  return (
    <div>
      <p>{t("decision.judgedAs", { judgement: words.join(" · ") })}</p>
      {item.feasibilityNote === "" ? null : <p className={styles.words}>{item.feasibilityNote}</p>}
    </div>
  );
}

import { useLocale, useTranslations } from "next-intl";
import { formatPercent } from "../../format/percent.ts";
import type { ShownRound } from "./round-facts.tsx";

/** The rules by which the round's applications are decided, in words. */
export function RoundPolicy({ policy }: Pick<ShownRound, "policy">) {
  const t = useTranslations("rounds.page.policy");
  const locale = useLocale();
  const percent = (share: number) => formatPercent(share, locale);
  return (
    <div className="stack">
      <ul className="stack-small">
        <li>
          {t("review", {
            reviewers: policy.reviewersPerApplication,
            reviews: policy.reviewsRequired,
          })}
        </li>
        <li>{t("conflict", { years: policy.coAuthorYears })}</li>
        <li>
          {t("panel", {
            warn: percent(policy.warnAboveShare),
            panel: percent(policy.fullPanelAboveShare),
          })}
        </li>
        <li>{t("changes", { days: policy.changesDays })}</li>
        <li>{t("appeal", { days: policy.appealDays })}</li>
        <li>{t("reserve", { months: policy.reserveListMonths })}</li>
        <li>
          {t("loan", {
            research: policy.researchLoanMonths,
            welfare: policy.publicWelfareLoanMonths,
            days: policy.agreementWorkingDays,
          })}
        </li>
      </ul>
      <p className="small dim">{t("version", { version: policy.version })}</p>
    </div>
  );
}

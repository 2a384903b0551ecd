import type { RulesForFormsFragment } from "@regolith/client";
import { useTranslations } from "next-intl";
import { RowTable } from "../components/row-table/row-table.tsx";
import { SourceList } from "../components/sources/source-list.tsx";
import { SourceRef } from "../components/sources/source-ref.tsx";
import { numberOf, type RuleSource, useRuleSources } from "./rule-sources.ts";

/** Each rule with what states it; null where this portal set it itself. */
const rules = [
  ["authority", "procedures"],
  ["approval", "international"],
  ["chain", "agreement"],
  ["review", "stages"],
  ["categories", "procedures"],
  ["wholeUnits", "whole"],
  ["deadline", "deadline"],
  ["halfYear", "international"],
  ["tenDays", "agreement"],
  ["step", null],
  ["shares", null],
  ["loanMonths", null],
  ["form", null],
  ["changes", null],
] as const satisfies readonly (readonly [string, RuleSource | null])[];

/** Which rules are the programme's and which this portal's. */
export const RuleOrigins = ({
  rules: { researchLoanMonths: research, publicWelfareLoanMonths: publicWelfare },
}: {
  readonly rules: RulesForFormsFragment;
}) => {
  const t = useTranslations("information.apply.rules");
  const loanMonths = { research, publicWelfare };
  const sources = useRuleSources();
  return (
    <>
      <p>{t("lead")}</p>
      <RowTable
        caption={t("caption")}
        columns={[
          { key: "rule", label: t("rule") },
          { key: "origin", label: t("origin") },
        ]}
        rows={rules.map(([rule, source]) => ({
          key: rule,
          cells: {
            rule: t(rule, loanMonths),
            origin:
              source === null ? (
                <span className="dim">{t("portal")}</span>
              ) : (
                <>
                  {t(`${source}Label`)} <SourceRef number={numberOf(source)} />
                </>
              ),
          },
        }))}
      />
      <h3 className="title-4">{t("sources")}</h3>
      <SourceList sources={sources} />
    </>
  );
};

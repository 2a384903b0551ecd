import { POLICY_RULES, type PolicyRule, type PolicySetting } from "@regolith/domain";
import type { Locale } from "../i18n/routing.ts";
import { formatAmount } from "../format/mass.ts";
import { formatPercent } from "../format/percent.ts";

/** What stands for yes, no and no days at all. */
export interface PolicyWords {
  readonly yes: string;
  readonly no: string;
  readonly none: string;
}

/** A setting's value as people write it, from the plain text in which versions are compared. */
export function policyValue(
  setting: PolicySetting,
  text: string,
  { locale, words }: { readonly locale: Locale; readonly words: PolicyWords },
): string {
  const rule: PolicyRule = POLICY_RULES[setting];
  switch (rule.kind) {
    case "FLAG":
      return text === "true" ? words.yes : words.no;
    case "SHARE":
      return formatPercent(Number(text), locale);
    case "COUNT":
      return formatAmount(Number(text), locale);
    case "DAYS":
      return text === "" ? words.none : text.replaceAll(", ", locale === "zh" ? "、" : ", ");
  }
}

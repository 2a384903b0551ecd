import type { RulesForFormsFragment } from "@regolith/client";
import { type ApplicationType, loanMonthsOf, type SectionKey } from "@regolith/domain";
import { useMessages, useTranslations } from "next-intl";

type Hints = Readonly<Partial<Record<string, string>>>;

/** Under each field of a section: what is meant. Public welfare says some of it in its own words. */
export function useHints(type: ApplicationType, key: SectionKey): Hints {
  const { hints, welfare } = useMessages().form;
  const own: Readonly<Partial<Record<SectionKey, Hints>>> = welfare.hints;
  const shared: Hints = hints[key];
  return type === "PUBLIC_WELFARE" ? { ...shared, ...own[key] } : shared;
}

const OWN_LEADS = ["TEAM", "SAMPLES", "FACILITIES", "SCHEDULE", "DATA"] as const;

interface LeadProps {
  readonly type: ApplicationType;
  readonly sectionKey: SectionKey;
  /** The rules that the application keeps. */
  readonly rules: RulesForFormsFragment;
}

/** Above a section: what it is about. */
export function SectionLead({ type, sectionKey, rules }: LeadProps) {
  const t = useTranslations("form");
  const own = OWN_LEADS.find((known) => known === sectionKey);
  if (type === "PUBLIC_WELFARE" && own !== undefined) return t(`welfare.lead.${own}`);
  return t(`lead.${sectionKey}`, { months: loanMonthsOf(rules)[type] });
}

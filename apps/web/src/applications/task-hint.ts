import type { ApplicationPageQuery } from "@regolith/client";
import type { SectionKey } from "@regolith/domain";
import { useLocale, useMessages, useTranslations } from "next-intl";

type Application = NonNullable<ApplicationPageQuery["application"]>;

/** Under a section's name: what was answered so far, else what it asks. */
export function useTaskHint(application: Application): (key: SectionKey) => string {
  const t = useTranslations("applications.tasks");
  const comma = useLocale() === "zh" ? "，" : ", ";
  const { type, applicant, team, items, analysis } = application;
  const { welfareHints } = useMessages().applications.tasks;
  const own: Readonly<Partial<Record<SectionKey, string>>> =
    type === "PUBLIC_WELFARE" ? welfareHints : {};
  const answered = (key: SectionKey): string => {
    switch (key) {
      case "APPLICANT":
        return [applicant.fullName, applicant.institution]
          .filter((part) => part !== "")
          .join(comma);
      case "TEAM":
        if (team.worksAlone) return t("alone");
        return team.members.length > 0 ? t("members", { count: team.members.length }) : "";
      case "SAMPLES":
        return items.length > 0 ? t("samples", { count: items.length }) : "";
      case "ANALYSIS":
        return analysis.steps.length > 0 ? t("steps", { count: analysis.steps.length }) : "";
      default:
        return "";
    }
  };
  return (key) => answered(key) || (own[key] ?? t(`hints.${key}`));
}

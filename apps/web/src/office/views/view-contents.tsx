import type { SavedViewsQuery } from "@regolith/client";
import { isCountry, readWorkListQuery, type WorkListFilter } from "@regolith/domain";
import { countryName, statusName, typeName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { institutionName } from "../../institutions/institution-name.ts";
import { chosenFilters } from "../work-list-query.ts";

type Props = {
  readonly view: Pick<SavedViewsQuery["savedViews"]["nodes"][number], "query" | "institution">;
  readonly missions: SavedViewsQuery["missions"]["nodes"];
};

/** What a view shows, in words. */
export const ViewContents = ({ view, missions }: Props) => {
  const t = useTranslations("office.workList");
  const locale = useLocale();
  const query = readWorkListQuery(Object.fromEntries(new URLSearchParams(view.query)));
  const { status, type, country, mission } = query;
  const valueOf = (filter: WorkListFilter): string => {
    switch (filter) {
      case "mission":
        return missions.find(({ code }) => code === mission)?.name[locale] ?? mission;
      case "country":
        return isCountry(country) ? countryName(country, locale) : country;
      case "type":
        return type === "" ? "" : typeName(type, locale);
      case "institution":
        return view.institution === null
          ? query.institution
          : institutionName(view.institution, locale);
      case "person":
        return t("chosenPerson");
      default:
        return query[filter];
    }
  };
  const shown =
    status === "OPEN" ? t("open") : status === "ALL" ? t("all") : statusName(status, locale);
  const narrowed = chosenFilters(query).map((filter) =>
    filter === "text"
      ? t("chosenText", { text: query.text })
      : t("chosenFilter", { filter: t(`filter.${filter}`), name: valueOf(filter) }),
  );
  return [shown, ...narrowed].join(t("separator"));
};

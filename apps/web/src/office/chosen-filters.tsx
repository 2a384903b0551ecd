import type { WorkListQuery as WorkListData } from "@regolith/client";
import type { WorkListFilter, WorkListQuery } from "@regolith/domain";
import { useLocale, useTranslations } from "next-intl";
import { Link } from "../i18n/navigation.ts";
import { filterOptions } from "./work-list-options.ts";
import { chosenFilters, NO_FILTERS, workListHref } from "./work-list-query.ts";
import styles from "./work-list.module.css";

type Props = { readonly query: WorkListQuery; readonly data: WorkListData };

/** What narrows the list now, each with a way to take it off. */
export const ChosenFilters = ({ query, data }: Props) => {
  const t = useTranslations("office.workList");
  const nameOf = useFilterName({ query, data });
  const chosen = chosenFilters(query);
  if (chosen.length === 0) return null;
  return (
    <ul className={styles.chosen} role="list" aria-label={t("chosen")}>
      {chosen.map((filter) => (
        <li key={filter}>
          <Link
            className={styles.chip}
            href={workListHref(query, { [filter]: "" })}
            aria-label={t("remove", { filter: nameOf(filter) })}
          >
            {nameOf(filter)} <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
      {chosen.length > 1 ? (
        <li>
          <Link href={workListHref(query, NO_FILTERS)}>{t("removeAll")}</Link>
        </li>
      ) : null}
    </ul>
  );
};

function useFilterName({ query, data }: Props): (filter: WorkListFilter) => string {
  const t = useTranslations("office.workList");
  const locale = useLocale();
  const options = filterOptions(data, query, { locale, unknownPerson: t("chosenPerson") });
  return (filter) => {
    if (filter === "text") return t("chosenText", { text: query.text });
    const option = options[filter].find(({ value }) => value === query[filter]);
    return t("chosenFilter", { filter: t(`filter.${filter}`), name: option?.name ?? "" });
  };
}

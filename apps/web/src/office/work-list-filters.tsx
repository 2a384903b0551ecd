import { Button, NativeSelect, TextInput } from "@mantine/core";
import type { WorkListQuery as WorkListData } from "@regolith/client";
import { WORK_LIST_SORTS, WORK_LIST_TEXT_MAX, type WorkListQuery } from "@regolith/domain";
import { useLocale, useTranslations } from "next-intl";
import { getPathname } from "../i18n/navigation.ts";
import { type ChosenFilter, filterOptions, type FilterOption } from "./work-list-options.ts";
import { workListSearch } from "./work-list-query.ts";
import styles from "./work-list.module.css";

type Props = { readonly query: WorkListQuery; readonly data: WorkListData };

const sortNames = {
  waiting: "sortWaiting",
  updated: "sortUpdated",
  number: "sortNumber",
} as const;

/** Every filter and the order as a plain GET form, so that a list has an address. */
export function WorkListFilters({ query, data }: Props) {
  const t = useTranslations("office.workList");
  const locale = useLocale();
  const options = filterOptions(data, query, { locale, unknownPerson: t("chosenPerson") });
  const select = (name: ChosenFilter) => (
    <FilterSelect name={name} chosen={query[name]} options={options[name]} />
  );
  return (
    <form
      key={workListSearch(query)}
      className={styles.filters}
      action={getPathname({ href: "/office", locale })}
      role="search"
      aria-label={t("filters")}
    >
      <input type="hidden" name="status" value={query.status} />
      <TextInput
        name="text"
        type="search"
        label={t("text")}
        placeholder={t("textPlaceholder")}
        defaultValue={query.text}
        maxLength={WORK_LIST_TEXT_MAX}
      />
      {select("mission")}
      {select("institution")}
      {select("country")}
      {select("person")}
      {select("type")}
      {select("round")}
      <div className={styles.sort}>
        <NativeSelect
          name="sort"
          label={t("sort")}
          defaultValue={query.sort}
          data={WORK_LIST_SORTS.map((value) => ({ value, label: t(sortNames[value]) }))}
        />
        <Button type="submit">{t("apply")}</Button>
      </div>
    </form>
  );
}

type SelectProps = {
  readonly name: ChosenFilter;
  readonly chosen: string;
  readonly options: readonly FilterOption[];
};

const FilterSelect = ({ name, chosen, options }: SelectProps) => {
  const t = useTranslations("office.workList");
  return (
    <NativeSelect
      name={name}
      label={t(`filter.${name}`)}
      defaultValue={chosen}
      data={[
        { value: "", label: t(`any.${name}`) },
        ...options.map(({ value, name: label, count }) => ({
          value,
          label: t("option", { name: label, count }),
        })),
      ]}
    />
  );
};

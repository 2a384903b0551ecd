import { Button, NativeSelect, TextInput } from "@mantine/core";
import type { WorkListQuery as WorkListData } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { getPathname } from "../i18n/navigation.ts";
import { type WorkListQuery, workListSorts } from "./work-list-query.ts";
import styles from "./work-list.module.css";

type Props = { readonly query: WorkListQuery; readonly rounds: WorkListData["rounds"]["nodes"] };

const sortNames = {
  waiting: "sortWaiting",
  updated: "sortUpdated",
  number: "sortNumber",
} as const;

/** Text, round and sort as a plain GET form, so that a list has an address. */
export function WorkListFilters({ query, rounds }: Props) {
  const t = useTranslations("office.workList");
  const locale = useLocale();
  return (
    <form
      className={styles.filters}
      action={getPathname({ href: "/office", locale })}
      role="search"
      aria-label={t("filters")}
    >
      {query.status !== "OPEN" ? <input type="hidden" name="status" value={query.status} /> : null}
      <TextInput
        name="text"
        type="search"
        label={t("text")}
        placeholder={t("textPlaceholder")}
        defaultValue={query.text}
        maxLength={200}
      />
      <NativeSelect
        name="round"
        label={t("round")}
        defaultValue={query.round}
        data={[
          { value: "", label: t("allRounds") },
          ...rounds.map(({ code, name }) => ({ value: code, label: `${code} ${name[locale]}` })),
        ]}
      />
      <NativeSelect
        name="sort"
        label={t("sort")}
        defaultValue={query.sort}
        data={workListSorts.map((value) => ({ value, label: t(sortNames[value]) }))}
      />
      <Button type="submit">{t("apply")}</Button>
    </form>
  );
}

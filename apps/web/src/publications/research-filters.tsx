import { Button, NativeSelect, TextInput } from "@mantine/core";
import type { ResearchPageQuery } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { localText } from "../i18n/local-text.ts";
import { getPathname } from "../i18n/navigation.ts";
import type { ResearchQuery } from "./research-query.ts";
import styles from "./publications.module.css";

type Props = {
  readonly query: ResearchQuery;
  readonly missions: ResearchPageQuery["missions"]["nodes"];
};

/** Mission and words as a plain GET form, so that the answer has an address. */
export const ResearchFilters = ({ query, missions }: Props) => {
  const t = useTranslations("research.filter");
  const locale = useLocale();
  return (
    <form
      className={`${styles.filters} no-print`}
      action={getPathname({ href: "/research", locale })}
      role="search"
      aria-label={t("label")}
    >
      <NativeSelect
        key={query.mission}
        name="mission"
        label={t("mission")}
        defaultValue={query.mission}
        data={[
          { value: "", label: t("all") },
          ...missions.map(({ code, name }) => ({ value: code, label: localText(name, locale) })),
        ]}
      />
      <TextInput
        key={`text-${query.text}`}
        name="text"
        type="search"
        label={t("text")}
        defaultValue={query.text}
        maxLength={200}
      />
      <Button type="submit">{t("apply")}</Button>
    </form>
  );
};

import { Button, NativeSelect } from "@mantine/core";
import Form from "next/form";
import { useLocale, useTranslations } from "next-intl";
import { getPathname, Link } from "../i18n/navigation.ts";
import {
  catalogueEntries,
  catalogueHref,
  catalogueLayouts,
  type CatalogueQuery,
  catalogueSorts,
} from "./catalogue-query.ts";
import styles from "./catalogue.module.css";

type Props = { readonly query: CatalogueQuery; readonly total: number };

/** How many there are, in which order, as table or labels. */
export const CatalogueTools = ({ query, total }: Props) => {
  const t = useTranslations("samples.tools");
  return (
    <div className={styles.tools}>
      <p role="status" className={styles.total}>
        {t.rich("total", { total, strong: (words) => <strong>{words}</strong> })}
      </p>
      <SortForm query={query} />
      <nav className={styles.layouts} aria-label={t("layout")}>
        {catalogueLayouts.map((layout) => (
          <Link
            key={layout}
            href={catalogueHref(query, { layout })}
            aria-current={layout === query.layout ? "true" : undefined}
          >
            {t(layout)}
          </Link>
        ))}
      </nav>
    </div>
  );
};

const SortForm = ({ query }: Pick<Props, "query">) => {
  const t = useTranslations("samples.tools");
  const locale = useLocale();
  const kept = catalogueEntries(query).filter(([name]) => name !== "sort");
  return (
    <Form
      key={catalogueHref(query)}
      action={getPathname({ href: "/samples", locale })}
      className={styles.sort}
    >
      {kept.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <NativeSelect
        name="sort"
        aria-label={t("sort")}
        defaultValue={query.sort}
        data={catalogueSorts.map((value) => ({ value, label: t(`sorts.${value}`) }))}
      />
      <Button type="submit">{t("apply")}</Button>
    </Form>
  );
};

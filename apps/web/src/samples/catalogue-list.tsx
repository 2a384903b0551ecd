import { useTranslations } from "next-intl";
import { EmptyState } from "../components/empty-state/empty-state.tsx";
import { Link } from "../i18n/navigation.ts";
import { CatalogueLabels } from "./catalogue-labels.tsx";
import { type CatalogueQuery, isFiltered } from "./catalogue-query.ts";
import { type CatalogueListProps, CatalogueTable } from "./catalogue-table.tsx";

type Props = CatalogueListProps & { readonly query: CatalogueQuery };

/** The samples found, as the reader likes to see them; or why there are none, and a way on. */
export const CatalogueList = ({ query, ...list }: Props) => {
  const t = useTranslations("samples.empty");
  if (list.samples.length === 0) {
    return (
      <EmptyState
        title={t(isFiltered(query) ? "filtered" : "none")}
        action={<Link href="/samples">{t("all")}</Link>}
      >
        {t(query.text ? "textHint" : "filterHint", { text: query.text })}
      </EmptyState>
    );
  }
  return query.layout === "labels" ? <CatalogueLabels {...list} /> : <CatalogueTable {...list} />;
};

import { CatalogueDocument } from "@regolith/client";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { orFromTheStart } from "../../../api/from-the-start.ts";
import { pageArguments } from "../../../api/page-arguments.ts";
import { api } from "../../../api/server.ts";
import { CursorPager } from "../../../components/cursor-pager/cursor-pager.tsx";
import { FoldedFilters } from "../../../components/folded-filters/folded-filters.tsx";
import { PageHead } from "../../../components/page-head/page-head.tsx";
import { ClientMessages } from "../../../i18n/client-messages.tsx";
import { BasketBar } from "../../../samples/basket-bar.tsx";
import { CatalogueList } from "../../../samples/catalogue-list.tsx";
import {
  filterOf,
  orderOf,
  readCatalogueQuery,
  type SearchParams,
} from "../../../samples/catalogue-query.ts";
import { CatalogueTools } from "../../../samples/catalogue-tools.tsx";
import { FacetForm } from "../../../samples/facet-form.tsx";
import styles from "../../../samples/catalogue.module.css";

type Props = { readonly searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("samples");
  return { title: t("title") };
}

export default async function CataloguePage({ searchParams }: Props) {
  const params = await searchParams;
  const query = readCatalogueQuery(params);
  const execute = await api();
  const data = await orFromTheStart("/samples", params, () =>
    execute(CatalogueDocument, {
      filter: filterOf(query),
      orderBy: orderOf(query),
      ...pageArguments(params, 20),
    }),
  );
  const t = await getTranslations("samples");
  const { nodes, totalCount } = data.samples;
  const inBasket = (data.me?.basket ?? []).map(({ sample }) => sample.code);
  const facets = (
    <FacetForm query={query} facets={data.sampleFacets} missions={data.missions.nodes} />
  );
  return (
    <ClientMessages namespaces={["samples"]}>
      <div className="wrap">
        <PageHead title={t("title")} lead={t("lead")} />
        <div className={styles.page}>
          <FoldedFilters label={t("facets.label")}>{facets}</FoldedFilters>
          <div>
            <CatalogueTools query={query} total={totalCount} />
            <CatalogueList query={query} samples={nodes} inBasket={new Set(inBasket)} />
            <div className={styles.foot}>
              <CursorPager list={data.samples} pathname="/samples" query={params} />
            </div>
          </div>
        </div>
      </div>
      <BasketBar codes={inBasket} />
    </ClientMessages>
  );
}

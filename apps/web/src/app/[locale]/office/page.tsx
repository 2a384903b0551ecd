import { SavedViewsDocument, WorkListDocument } from "@regolith/client";
import { readWorkListQuery } from "@regolith/domain";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { api } from "../../../api/server.ts";
import { orFromTheStart } from "../../../api/from-the-start.ts";
import { pageArguments } from "../../../api/page-arguments.ts";
import { CursorPager } from "../../../components/cursor-pager/cursor-pager.tsx";
import { FoldedFilters } from "../../../components/folded-filters/folded-filters.tsx";
import { redirect } from "../../../i18n/navigation.ts";
import { OfficePage } from "../../../office/office-page.tsx";
import { requireApplicationReader } from "../../../office/require-office.ts";
import { ChosenFilters } from "../../../office/chosen-filters.tsx";
import { WorkListFilters } from "../../../office/work-list-filters.tsx";
import {
  filterOf,
  orderOf,
  type SearchParams,
  workListSearch,
} from "../../../office/work-list-query.ts";
import { SaveViewForm } from "../../../office/views/view-forms.tsx";
import { ViewLinks } from "../../../office/views/view-links.tsx";
import { StatusTabs, WorkListTable } from "../../../office/work-list-view.tsx";

type Props = { readonly searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("office.workList");
  return { title: t("title") };
}

export default async function WorkListPage({ searchParams }: Props) {
  await requireApplicationReader();
  const params = await searchParams;
  if (Object.keys(params).length === 0) await goToDefaultView();
  const query = readWorkListQuery(params);
  const execute = await api();
  const data = await orFromTheStart("/office", params, () =>
    execute(WorkListDocument, {
      filter: filterOf(query),
      orderBy: orderOf(query),
      ...pageArguments(params, 25),
    }),
  );
  const t = await getTranslations("office.workList");
  const locale = await getLocale();
  const { totalCount } = data.applications;
  return (
    <OfficePage
      namespaces={["office"]}
      title={t("title")}
      aside={<span className="small mid">{t("shown", { count: totalCount })}</span>}
    >
      <ViewLinks query={query} views={data.savedViews.nodes} />
      <StatusTabs query={query} data={data} />
      <FoldedFilters label={t("filters")}>
        <WorkListFilters query={query} data={data} />
      </FoldedFilters>
      <ChosenFilters query={query} data={data} />
      <div className="apart">
        <SaveViewForm query={workListSearch(query)} idempotencyKey={crypto.randomUUID()} />
        <a
          className="small"
          href={`/exports/applications.csv?lang=${locale}&${workListSearch(query)}`}
        >
          {t("export", { count: totalCount })}
        </a>
      </div>
      <WorkListTable query={query} data={data} />
      <CursorPager list={data.applications} pathname="/office" query={params} />
    </OfficePage>
  );
}

/** An address that asks for nothing opens the view one chose to begin with. */
async function goToDefaultView(): Promise<void> {
  const execute = await api();
  const { savedViews } = await execute(SavedViewsDocument, {});
  const view = savedViews.nodes.find(({ isDefault }) => isDefault);
  if (view !== undefined) redirect({ href: `/office?${view.query}`, locale: await getLocale() });
}

import { WorkListDocument } from "@regolith/client";
import { readWorkListQuery } from "@regolith/domain";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { api } from "../../../api/server.ts";
import { orFromTheStart } from "../../../api/from-the-start.ts";
import { pageArguments } from "../../../api/page-arguments.ts";
import { CursorPager } from "../../../components/cursor-pager/cursor-pager.tsx";
import { FoldedFilters } from "../../../components/folded-filters/folded-filters.tsx";
import { PageHead } from "../../../components/page-head/page-head.tsx";
import { OfficeStrip } from "../../../office/office-strip.tsx";
import { requireApplicationReader } from "../../../office/require-office.ts";
import { ChosenFilters } from "../../../office/chosen-filters.tsx";
import { WorkListFilters } from "../../../office/work-list-filters.tsx";
import { filterOf, orderOf, type SearchParams } from "../../../office/work-list-query.ts";
import { StatusTabs, WorkListTable } from "../../../office/work-list-view.tsx";

type Props = { readonly searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("office.workList");
  return { title: t("title") };
}

export default async function WorkListPage({ searchParams }: Props) {
  await requireApplicationReader();
  const params = await searchParams;
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
  const { nodes, totalCount, pageInfo } = data.applications;
  return (
    <>
      <OfficeStrip />
      <div className="wrap office">
        <PageHead
          title={t("title")}
          aside={<span className="small mid">{t("shown", { count: totalCount })}</span>}
        />
        <StatusTabs query={query} data={data} />
        <FoldedFilters label={t("filters")}>
          <WorkListFilters query={query} data={data} />
        </FoldedFilters>
        <ChosenFilters query={query} data={data} />
        <WorkListTable query={query} data={data} />
        <CursorPager
          page={pageInfo}
          pathname="/office"
          query={params}
          shown={nodes.length}
          total={totalCount}
        />
      </div>
    </>
  );
}

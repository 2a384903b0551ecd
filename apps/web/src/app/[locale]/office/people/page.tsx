import { PeopleDocument } from "@regolith/client";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { orFromTheStart } from "../../../../api/from-the-start.ts";
import { pageArguments } from "../../../../api/page-arguments.ts";
import { api } from "../../../../api/server.ts";
import { CursorPager } from "../../../../components/cursor-pager/cursor-pager.tsx";
import { OfficePage } from "../../../../office/office-page.tsx";
import { personFilterOf, readPeopleFilter } from "../../../../office/people-filter.ts";
import { PeopleFilters, PeopleTable } from "../../../../office/people-view.tsx";
import { requireAdministrator } from "../../../../office/require-office.ts";
import type { SearchParams } from "../../../../office/work-list-query.ts";

type Props = { readonly searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("office.people");
  return { title: t("title") };
}

export default async function PeoplePage({ searchParams }: Props) {
  await requireAdministrator();
  const params = await searchParams;
  const filter = readPeopleFilter(params);
  const execute = await api();
  const { people } = await orFromTheStart("/office/people", params, () =>
    execute(PeopleDocument, { filter: personFilterOf(filter), ...pageArguments(params, 25) }),
  );
  const t = await getTranslations("office.people");
  return (
    <OfficePage
      title={t("title")}
      lead={t("lead")}
      aside={<span className="small mid">{t("shown", { count: people.totalCount })}</span>}
    >
      <PeopleFilters filter={filter} />
      <PeopleTable people={people.nodes} />
      <CursorPager list={people} pathname="/office/people" query={params} />
    </OfficePage>
  );
}

import { OfficeInstitutionsDocument } from "@regolith/client";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { orFromTheStart } from "../../../../api/from-the-start.ts";
import { pageArguments } from "../../../../api/page-arguments.ts";
import { api } from "../../../../api/server.ts";
import { ButtonLink } from "../../../../components/button/button-link.tsx";
import { CursorPager } from "../../../../components/cursor-pager/cursor-pager.tsx";
import { Link } from "../../../../i18n/navigation.ts";
import {
  OfficeFilters,
  OfficeTable,
  readOfficeFilter,
} from "../../../../institutions/office-list.tsx";
import { OfficePage } from "../../../../office/office-page.tsx";
import { requireDirectoryReader } from "../../../../office/require-office.ts";
import type { SearchParams } from "../../../../office/work-list-query.ts";

interface Props {
  readonly searchParams: Promise<SearchParams>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("institutions.office");
  return { title: t("title") };
}

export default async function InstitutionsPage({ searchParams }: Props) {
  const viewer = await requireDirectoryReader();
  const params = await searchParams;
  const filter = readOfficeFilter(params);
  const { text, country, state } = filter;
  const execute = await api();
  const { institutions, proposed } = await orFromTheStart("/office/institutions", params, () =>
    execute(OfficeInstitutionsDocument, {
      filter: { states: [state], ...(text && { text }), ...(country && { country }) },
      ...pageArguments(params, 25),
    }),
  );
  const t = await getTranslations("institutions.office");
  return (
    <OfficePage
      title={t("title")}
      lead={t("lead")}
      aside={<span className="small mid">{t("shown", { count: institutions.totalCount })}</span>}
    >
      <p className="line no-print">
        {proposed.totalCount === 0 ? null : (
          <Link href={{ pathname: "/office/institutions", query: { state: "PROPOSED" } }}>
            {t("proposals", { count: proposed.totalCount })}
          </Link>
        )}
        {viewer.roles.includes("SECRETARIAT") ? (
          <ButtonLink href="/office/institutions/new">{t("add")}</ButtonLink>
        ) : null}
      </p>
      <OfficeFilters filter={filter} />
      <OfficeTable institutions={institutions.nodes} />
      <CursorPager list={institutions} pathname="/office/institutions" query={params} />
    </OfficePage>
  );
}

import { OfficeRoundNoticesDocument } from "@regolith/client";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { orFromTheStart } from "../../../../../../api/from-the-start.ts";
import { pageArguments } from "../../../../../../api/page-arguments.ts";
import { api } from "../../../../../../api/server.ts";
import { CursorPager } from "../../../../../../components/cursor-pager/cursor-pager.tsx";
import { DateTimeBeijing } from "../../../../../../components/date-time/date-time-beijing.tsx";
import { EmptyState } from "../../../../../../components/empty-state/empty-state.tsx";
import { type Column, RowTable } from "../../../../../../components/row-table/row-table.tsx";
import { OfficePage } from "../../../../../../office/office-page.tsx";
import { requireRoundReader } from "../../../../../../office/require-office.ts";
import type { SearchParams } from "../../../../../../office/work-list-query.ts";

type Props = {
  readonly params: Promise<{ readonly code: string }>;
  readonly searchParams: Promise<SearchParams>;
};

const columns = ["person", "institution", "project", "about", "given"] as const;
type Key = (typeof columns)[number];

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("notices.office");
  return { title: t("title") };
}

export default async function RoundNoticesPage({ params, searchParams }: Props) {
  await requireRoundReader();
  const code = decodeURIComponent((await params).code);
  const query = await searchParams;
  const roundPath = `/office/rounds/${encodeURIComponent(code)}`;
  const execute = await api();
  const { officeRound } = await orFromTheStart(`${roundPath}/notices`, query, () =>
    execute(OfficeRoundNoticesDocument, { code, ...pageArguments(query, 50) }),
  );
  const notices = officeRound?.notices;
  if (!notices) notFound();
  const t = await getTranslations("notices.office");
  const rounds = await getTranslations("officeRounds");
  return (
    <OfficePage
      title={t("title")}
      lead={t("lead")}
      crumbs={[
        { label: rounds("title"), href: "/office/rounds" },
        { label: code, href: roundPath },
        { label: t("title"), href: null },
      ]}
    >
      {notices.totalCount === 0 ? (
        <EmptyState title={t("none")}>{t("noneWhy")}</EmptyState>
      ) : (
        <RowTable<Key>
          caption={t("title")}
          columns={columns.map((key): Column<Key> => ({ key, label: t(key) }))}
          rows={notices.nodes.map((notice) => ({
            key: notice.id,
            cells: {
              person: notice.personName,
              institution: notice.institution,
              project: notice.title,
              about: notice.about,
              given: <DateTimeBeijing instant={notice.givenAt} dayOnly />,
            },
          }))}
        />
      )}
      <CursorPager list={notices} pathname={`${roundPath}/notices`} query={query} />
    </OfficePage>
  );
}

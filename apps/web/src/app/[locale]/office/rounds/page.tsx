import { OfficeRoundsDocument } from "@regolith/client";
import { managesRounds } from "@regolith/domain";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { orFromTheStart } from "../../../../api/from-the-start.ts";
import { pageArguments } from "../../../../api/page-arguments.ts";
import { api } from "../../../../api/server.ts";
import { ButtonLink } from "../../../../components/button/button-link.tsx";
import { CursorPager } from "../../../../components/cursor-pager/cursor-pager.tsx";
import { OfficePage } from "../../../../office/office-page.tsx";
import { requireRoundReader } from "../../../../office/require-office.ts";
import type { SearchParams } from "../../../../office/work-list-query.ts";
import { RoundList } from "../../../../rounds/office/round-list.tsx";

type Props = { readonly searchParams: Promise<SearchParams> };

const PATH = "/office/rounds";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("officeRounds");
  return { title: t("title") };
}

export default async function OfficeRoundsPage({ searchParams }: Props) {
  const viewer = await requireRoundReader();
  const params = await searchParams;
  const execute = await api();
  const { officeRounds } = await orFromTheStart(PATH, params, () =>
    execute(OfficeRoundsDocument, pageArguments(params, 50)),
  );
  if (officeRounds === null) notFound();
  const t = await getTranslations("officeRounds");
  return (
    <OfficePage
      title={t("title")}
      lead={t("lead")}
      aside={
        managesRounds(viewer) ? <ButtonLink href={`${PATH}/new`}>{t("add")}</ButtonLink> : undefined
      }
    >
      <RoundList rounds={officeRounds.nodes} />
      <CursorPager list={officeRounds} pathname={PATH} query={params} />
    </OfficePage>
  );
}

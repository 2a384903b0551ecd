import { PanelsDocument } from "@regolith/client";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { orFromTheStart } from "../../../api/from-the-start.ts";
import { pageArguments } from "../../../api/page-arguments.ts";
import { api } from "../../../api/server.ts";
import { CursorPager } from "../../../components/cursor-pager/cursor-pager.tsx";
import { EmptyState } from "../../../components/empty-state/empty-state.tsx";
import { PageHead } from "../../../components/page-head/page-head.tsx";
import type { SearchParams } from "../../../office/work-list-query.ts";
import { PanelList } from "../../../panels/panel-list.tsx";
import { requirePanelReader } from "../../../panels/require-panels.ts";

interface Props {
  readonly searchParams: Promise<SearchParams>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("panels");
  return { title: t("mine") };
}

/** The meetings one sits on. */
export default async function PanelsPage({ searchParams }: Props) {
  await requirePanelReader();
  const params = await searchParams;
  const execute = await api();
  const { panels } = await orFromTheStart("/panels", params, () =>
    execute(PanelsDocument, { filter: { mine: true }, ...pageArguments(params, 20) }),
  );
  const t = await getTranslations("panels");
  return (
    <div className="wrap">
      <PageHead title={t("mine")} lead={t("lead")} />
      {panels.nodes.length === 0 ? (
        <EmptyState title={t("none")}>{t("noneMine")}</EmptyState>
      ) : (
        <>
          <PanelList panels={panels.nodes} />
          <CursorPager list={panels} pathname="/panels" query={params} />
        </>
      )}
    </div>
  );
}

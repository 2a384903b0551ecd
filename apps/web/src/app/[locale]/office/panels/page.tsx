import { PanelsDocument } from "@regolith/client";
import { preparesPanels, readsPanels } from "@regolith/domain";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { orFromTheStart } from "../../../../api/from-the-start.ts";
import { pageArguments } from "../../../../api/page-arguments.ts";
import { api, requireViewer } from "../../../../api/server.ts";
import { ButtonLink } from "../../../../components/button/button-link.tsx";
import { CursorPager } from "../../../../components/cursor-pager/cursor-pager.tsx";
import { EmptyState } from "../../../../components/empty-state/empty-state.tsx";
import { OfficePage } from "../../../../office/office-page.tsx";
import type { SearchParams } from "../../../../office/work-list-query.ts";
import { PanelList } from "../../../../panels/panel-list.tsx";

const PATH = "/office/panels";

interface Props {
  readonly searchParams: Promise<SearchParams>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("panels");
  return { title: t("title") };
}

/** Every meeting, for the office and the chairs. */
export default async function OfficePanelsPage({ searchParams }: Props) {
  const viewer = await requireViewer();
  if (!readsPanels(viewer)) notFound();
  const params = await searchParams;
  const execute = await api();
  const { panels } = await orFromTheStart(PATH, params, () =>
    execute(PanelsDocument, { filter: {}, ...pageArguments(params, 20) }),
  );
  const t = await getTranslations("panels");
  return (
    <OfficePage
      title={t("title")}
      lead={t("officeLead")}
      aside={
        preparesPanels(viewer) ? (
          <ButtonLink href={`${PATH}/new`}>{t("prepare")}</ButtonLink>
        ) : undefined
      }
    >
      {panels.nodes.length === 0 ? (
        <EmptyState title={t("none")}>{t("noneOffice")}</EmptyState>
      ) : (
        <>
          <PanelList panels={panels.nodes} />
          <CursorPager list={panels} pathname={PATH} query={params} />
        </>
      )}
    </OfficePage>
  );
}

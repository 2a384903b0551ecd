import { OfficeTechniquesDocument } from "@regolith/client";
import { managesTechniques } from "@regolith/domain";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { orFromTheStart } from "../../../../api/from-the-start.ts";
import { pageArguments } from "../../../../api/page-arguments.ts";
import { api } from "../../../../api/server.ts";
import { ButtonLink } from "../../../../components/button/button-link.tsx";
import { CursorPager } from "../../../../components/cursor-pager/cursor-pager.tsx";
import { LinkTabs } from "../../../../components/link-tabs/link-tabs.tsx";
import { Notice } from "../../../../components/notice/notice.tsx";
import { OfficePage } from "../../../../office/office-page.tsx";
import { requireApplicationReader } from "../../../../office/require-office.ts";
import { type SearchParams, single } from "../../../../office/work-list-query.ts";
import { TechniqueList } from "../../../../techniques/technique-list.tsx";

type Props = { readonly searchParams: Promise<SearchParams> };

const PATH = "/office/techniques";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("techniques");
  return { title: t("title") };
}

export default async function TechniquesPage({ searchParams }: Props) {
  const viewer = await requireApplicationReader();
  const params = await searchParams;
  const isRetired = single(params.retired) === "true";
  const execute = await api();
  const { techniques } = await orFromTheStart(PATH, params, () =>
    execute(OfficeTechniquesDocument, { active: !isRetired, ...pageArguments(params, 50) }),
  );
  const t = await getTranslations("techniques");
  const hasStartingPoints = techniques.nodes.some(
    ({ provenance }) => provenance === "DEMONSTRATION",
  );
  return (
    <OfficePage
      title={t("title")}
      lead={t("lead")}
      aside={
        managesTechniques(viewer) ? (
          <ButtonLink href={`${PATH}/new`}>{t("add")}</ButtonLink>
        ) : undefined
      }
    >
      {hasStartingPoints ? (
        <Notice kind="info">
          <p>{t("starting")}</p>
        </Notice>
      ) : null}
      <LinkTabs
        label={t("views")}
        tabs={[
          { key: "offered", label: t("offered"), href: PATH, current: !isRetired },
          {
            key: "retired",
            label: t("retired"),
            href: `${PATH}?retired=true`,
            current: isRetired,
          },
        ]}
      />
      <TechniqueList techniques={techniques.nodes} />
      <CursorPager list={techniques} pathname={PATH} query={params} />
    </OfficePage>
  );
}

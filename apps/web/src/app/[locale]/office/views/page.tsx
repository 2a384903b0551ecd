import { SavedViewsDocument } from "@regolith/client";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { api } from "../../../../api/server.ts";
import { Section } from "../../../../components/section/section.tsx";
import { OfficePage } from "../../../../office/office-page.tsx";
import { requireApplicationReader } from "../../../../office/require-office.ts";
import { OwnViews, SharedViews } from "../../../../office/views/views-table.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("office.views");
  return { title: t("title") };
}

/** The views of the list that one keeps, and those that others share. */
export default async function SavedViewsPage() {
  await requireApplicationReader();
  const execute = await api();
  const data = await execute(SavedViewsDocument, {});
  const t = await getTranslations("office.views");
  const list = await getTranslations("office.workList");
  return (
    <OfficePage
      namespaces={["office"]}
      title={t("title")}
      lead={t("lead")}
      crumbs={[
        { label: list("title"), href: "/office" },
        { label: t("title"), href: null },
      ]}
    >
      <div className="stack-large">
        <Section id="own" title={t("own")}>
          <OwnViews data={data} />
        </Section>
        <Section id="others" title={t("others")}>
          <SharedViews data={data} />
        </Section>
      </div>
    </OfficePage>
  );
}

import { MyTiesDocument } from "@regolith/client";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { api } from "../../../../api/server.ts";
import { requireCommittee } from "../../../../committee/require-committee.ts";
import { TiesParts } from "../../../../committee/ties-page.tsx";
import { PageHead } from "../../../../components/page-head/page-head.tsx";
import { ClientMessages } from "../../../../i18n/client-messages.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("committee.ties");
  return { title: t("title") };
}

/** Papers, ties and keywords of somebody of the committee; to others the page does not exist. */
export default async function TiesPage() {
  await requireCommittee();
  const t = await getTranslations("committee.ties");
  const execute = await api();
  const { committeeTies } = await execute(MyTiesDocument);
  if (committeeTies === null) notFound();
  return (
    <ClientMessages namespaces={["committee", "form"]}>
      <div className="wrap">
        <PageHead title={t("title")} lead={t("lead")} />
        <TiesParts own={committeeTies} />
      </div>
    </ClientMessages>
  );
}

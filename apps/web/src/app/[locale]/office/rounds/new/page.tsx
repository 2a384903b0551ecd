import { RoundMissionsDocument } from "@regolith/client";
import { managesRounds } from "@regolith/domain";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { api } from "../../../../../api/server.ts";
import { OfficePage } from "../../../../../office/office-page.tsx";
import { requireRoundReader } from "../../../../../office/require-office.ts";
import { NewRoundForm } from "../../../../../rounds/office/round-form.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("officeRounds");
  return { title: t("add") };
}

export default async function NewRoundPage() {
  const viewer = await requireRoundReader();
  if (!managesRounds(viewer)) notFound();
  const execute = await api();
  const { missions } = await execute(RoundMissionsDocument);
  const t = await getTranslations("officeRounds");
  return (
    <OfficePage
      namespaces={["officeRounds"]}
      title={t("add")}
      lead={t("addLead")}
      crumbs={[
        { label: t("title"), href: "/office/rounds" },
        { label: t("add"), href: null },
      ]}
    >
      <div className="grid">
        <div className="span-8">
          <NewRoundForm missions={missions.nodes} idempotencyKey={crypto.randomUUID()} />
        </div>
      </div>
    </OfficePage>
  );
}

import { RoundMissionsDocument } from "@regolith/client";
import { managesRounds } from "@regolith/domain";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { api } from "../../../../../api/server.ts";
import { PageHead } from "../../../../../components/page-head/page-head.tsx";
import { ClientMessages } from "../../../../../i18n/client-messages.tsx";
import { OfficeStrip } from "../../../../../office/office-strip.tsx";
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
    <ClientMessages namespaces={["officeRounds"]}>
      <OfficeStrip />
      <div className="wrap office">
        <PageHead
          title={t("add")}
          lead={t("addLead")}
          crumbs={[
            { label: t("title"), href: "/office/rounds" },
            { label: t("add"), href: null },
          ]}
        />
        <div className="grid">
          <div className="span-8">
            <NewRoundForm missions={missions.nodes} idempotencyKey={crypto.randomUUID()} />
          </div>
        </div>
      </div>
    </ClientMessages>
  );
}

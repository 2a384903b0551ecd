import { managesTechniques } from "@regolith/domain";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHead } from "../../../../../components/page-head/page-head.tsx";
import { ClientMessages } from "../../../../../i18n/client-messages.tsx";
import { OfficeStrip } from "../../../../../office/office-strip.tsx";
import { requireApplicationReader } from "../../../../../office/require-office.ts";
import { NewTechniqueForm } from "../../../../../techniques/technique-form.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("techniques");
  return { title: t("add") };
}

export default async function NewTechniquePage() {
  const viewer = await requireApplicationReader();
  if (!managesTechniques(viewer)) notFound();
  const t = await getTranslations("techniques");
  return (
    <ClientMessages namespaces={["techniques"]}>
      <OfficeStrip />
      <div className="wrap office">
        <PageHead
          title={t("add")}
          lead={t("addLead")}
          crumbs={[
            { label: t("title"), href: "/office/techniques" },
            { label: t("add"), href: null },
          ]}
        />
        <div className="grid">
          <div className="span-8">
            <NewTechniqueForm idempotencyKey={crypto.randomUUID()} />
          </div>
        </div>
      </div>
    </ClientMessages>
  );
}

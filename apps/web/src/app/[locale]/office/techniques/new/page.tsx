import { managesTechniques } from "@regolith/domain";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { OfficePage } from "../../../../../office/office-page.tsx";
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
    <OfficePage
      namespaces={["techniques"]}
      title={t("add")}
      lead={t("addLead")}
      crumbs={[
        { label: t("title"), href: "/office/techniques" },
        { label: t("add"), href: null },
      ]}
    >
      <div className="grid">
        <div className="span-8">
          <NewTechniqueForm idempotencyKey={crypto.randomUUID()} />
        </div>
      </div>
    </OfficePage>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { AddForm } from "../../../../../institutions/office-forms.tsx";
import { OfficePage } from "../../../../../office/office-page.tsx";
import { requireDirectoryReader } from "../../../../../office/require-office.ts";
import { countryOptions } from "../../../../../people/countries.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("institutions.office");
  return { title: t("add") };
}

export default async function NewInstitutionPage() {
  const viewer = await requireDirectoryReader();
  if (!viewer.roles.includes("SECRETARIAT")) notFound();
  const locale = await getLocale();
  const t = await getTranslations("institutions.office");
  return (
    <OfficePage
      namespaces={["institutions"]}
      title={t("add")}
      crumbs={[
        { label: t("title"), href: "/office/institutions" },
        { label: t("add"), href: null },
      ]}
    >
      <div className="grid">
        <div className="span-7">
          <AddForm countries={countryOptions(locale)} idempotencyKey={crypto.randomUUID()} />
        </div>
      </div>
    </OfficePage>
  );
}

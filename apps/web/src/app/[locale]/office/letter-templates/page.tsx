import { LetterTemplatesDocument } from "@regolith/client";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { api } from "../../../../api/server.ts";
import { PageHead } from "../../../../components/page-head/page-head.tsx";
import { TemplateList } from "../../../../letters/template-list.tsx";
import { requireLettersReader } from "../../../../office/require-office.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("letters.templates");
  return { title: t("title") };
}

/** The words of every letter; the secretariat edits them. */
export default async function LetterTemplatesPage() {
  await requireLettersReader();
  const { letterTemplates } = await (await api())(LetterTemplatesDocument);
  const t = await getTranslations("letters.templates");
  return (
    <div className="wrap office stack">
      <PageHead title={t("title")} lead={t("lead")} />
      <TemplateList templates={letterTemplates} />
    </div>
  );
}

import { randomUUID } from "node:crypto";
import { MessageTemplatesDocument } from "@regolith/client";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { api } from "../../../../../api/server.ts";
import { PageHead } from "../../../../../components/page-head/page-head.tsx";
import { ClientMessages } from "../../../../../i18n/client-messages.tsx";
import { TemplateForm } from "../../../../../messages/template-form.tsx";
import { requireApplicationReader } from "../../../../../office/require-office.ts";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("talks.templates");
  return { title: t("title") };
}

/** One template to edit, or a new one. */
export default async function MessageTemplatePage({ params }: Props) {
  const viewer = await requireApplicationReader();
  if (!viewer.roles.includes("SECRETARIAT")) notFound();
  const id = decodeURIComponent((await params).id);
  const { messageTemplates } = await (await api())(MessageTemplatesDocument);
  const template = messageTemplates.find((one) => one.id === id) ?? null;
  if (template === null && id !== "new") notFound();
  const t = await getTranslations("talks.templates");
  const locale = await getLocale();
  const title = template === null ? t("new") : t("edit", { name: template.name[locale] });
  return (
    <ClientMessages namespaces={["talks"]}>
      <div className="wrap office">
        <PageHead
          title={title}
          lead={t("lead")}
          crumbs={[
            { label: t("crumb"), href: "/office/message-templates" },
            { label: title, href: null },
          ]}
        />
        <div className="grid">
          <div className="span-8">
            <TemplateForm template={template} idempotencyKey={randomUUID()} />
          </div>
        </div>
      </div>
    </ClientMessages>
  );
}

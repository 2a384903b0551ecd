import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { applicationAttachments } from "../../../../../applications/load-application.ts";
import { AttachmentsPage } from "../../../../../attachments/attachments-page.tsx";
import { ClientMessages } from "../../../../../i18n/client-messages.tsx";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { application } = await applicationAttachments((await params).id);
  const t = await getTranslations("attachments");
  return { title: `${t("title")}, ${application.number}` };
}

export default async function ApplicationAttachmentsPage({ params, searchParams }: Props) {
  const { application } = await applicationAttachments((await params).id);
  const { upload } = await searchParams;
  return (
    <ClientMessages namespaces={["applications", "attachments"]}>
      <AttachmentsPage
        application={application}
        outcome={typeof upload === "string" ? upload : null}
      />
    </ClientMessages>
  );
}

import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { applicationAppeal } from "../../../../../applications/load-application.ts";
import { ClientMessages } from "../../../../../i18n/client-messages.tsx";
import { AppealPage } from "../../../../../letters/appeal-page.tsx";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("letters.appeal");
  return { title: t("pageTitle") };
}

/** Where the responsible user appeals against declining. */
export default async function ApplicationAppealPage({ params }: Props) {
  const { application, portal } = await applicationAppeal((await params).id);
  return (
    <ClientMessages namespaces={["letters"]}>
      <AppealPage application={application} now={portal.now} idempotencyKey={randomUUID()} />
    </ClientMessages>
  );
}

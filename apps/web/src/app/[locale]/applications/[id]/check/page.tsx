import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CheckPage } from "../../../../../applications/check/check-page.tsx";
import { applicationAnswers } from "../../../../../applications/load-application.ts";
import { ClientMessages } from "../../../../../i18n/client-messages.tsx";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { application } = await applicationAnswers((await params).id);
  const t = await getTranslations("applications.check");
  return { title: `${t("title")}, ${application.number}` };
}

export default async function CheckAnswersPage({ params }: Props) {
  const data = await applicationAnswers((await params).id);
  return (
    <ClientMessages namespaces={["applications", "institutions"]}>
      <CheckPage {...data} />
    </ClientMessages>
  );
}

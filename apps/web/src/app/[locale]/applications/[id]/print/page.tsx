import type { Metadata } from "next";
import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import {
  applicationAnswers,
  applicationPage,
} from "../../../../../applications/load-application.ts";
import { PrintPage } from "../../../../../applications/print/print-page.tsx";
import { ClientMessages } from "../../../../../i18n/client-messages.tsx";
import { portalOrigin } from "../../../../../information/portal-origin.ts";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { application } = await applicationAnswers((await params).id);
  const t = await getTranslations("print");
  return { title: t("number", { number: application.number }) };
}

/** For the applicant's side and the office alike: whoever sees the application may print it. */
export default async function PrintApplicationPage({ params }: Props) {
  const { id } = await params;
  const answers = await applicationAnswers(id);
  const course = await applicationPage(id);
  return (
    <ClientMessages namespaces={["applications", "print"]}>
      <PrintPage
        answers={answers.application}
        course={course.application}
        now={course.portal.now}
        origin={portalOrigin(await headers())}
      />
    </ClientMessages>
  );
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { applicationLetters } from "../../../../../applications/load-application.ts";
import { ClientMessages } from "../../../../../i18n/client-messages.tsx";
import { LetterPage } from "../../../../../letters/letter-page.tsx";
import type { SearchParams } from "../../../../../people/search-params.ts";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: SearchParams;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("letters");
  return { title: t("title") };
}

/** A letter of decision, for the applicant's side and the office alike. */
export default async function DecisionLetterPage({ params, searchParams }: Props) {
  const { application, portal } = await applicationLetters((await params).id);
  const { letter } = await searchParams;
  return (
    <ClientMessages namespaces={["letters", "print"]}>
      <LetterPage
        application={application}
        letterId={typeof letter === "string" ? letter : null}
        now={portal.now}
      />
    </ClientMessages>
  );
}

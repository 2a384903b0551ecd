import { ApiFailure, ChooseInstitutionPageDocument } from "@regolith/client";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { api, requireViewer } from "../../../../../api/server.ts";
import { ApplicationFrame } from "../../../../../applications/application-head.tsx";
import { ClientMessages } from "../../../../../i18n/client-messages.tsx";
import {
  chooseInstitution,
  proposeInstitution,
} from "../../../../../institutions/choose-actions.ts";
import { DirectoryChoice } from "../../../../../institutions/directory-choice.tsx";
import { institutionName } from "../../../../../institutions/institution-name.ts";
import { type SearchParams, single } from "../../../../../people/search-params.ts";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: SearchParams;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("institutions.choose");
  return { title: t("title") };
}

/** The directory, searched on a page of its own: it works without scripts, and proposes what is not in it. */
export default async function ChooseInstitutionPage({ params, searchParams }: Props) {
  await requireViewer();
  const { id } = await params;
  const text = single((await searchParams).text).slice(0, 200);
  const locale = await getLocale();
  const t = await getTranslations("institutions.choose");
  const execute = await api();
  const variables = { id: decodeURIComponent(id), text };
  const data = await execute(ChooseInstitutionPageDocument, variables).catch((failure: unknown) => {
    if (failure instanceof ApiFailure && failure.code === "BAD_USER_INPUT") return null;
    throw failure;
  });
  const application = data?.application;
  const isOpen = application?.sections.some(({ key, editable }) => key === "APPLICANT" && editable);
  if (data === null || application == null || isOpen !== true) notFound();
  const chosen = application.institution;
  return (
    <ClientMessages namespaces={["applications", "institutions", "form"]}>
      <ApplicationFrame application={application} title={t("title")} lead={t("lead")}>
        <DirectoryChoice
          href={`/applications/${application.id}/institution`}
          back={{ href: `/applications/${application.id}/applicant`, label: t("back") }}
          text={text}
          chosen={chosen && institutionName(chosen, locale)}
          found={data.institutions}
          choose={chooseInstitution}
          propose={proposeInstitution}
          hidden={{ id: application.id }}
        />
      </ApplicationFrame>
    </ClientMessages>
  );
}

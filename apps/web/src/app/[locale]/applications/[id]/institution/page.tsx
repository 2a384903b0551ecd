import { ApiFailure, ChooseInstitutionPageDocument } from "@regolith/client";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { api, requireViewer } from "../../../../../api/server.ts";
import { ApplicationFrame } from "../../../../../applications/application-head.tsx";
import { ButtonLink } from "../../../../../components/button/button-link.tsx";
import { EmptyState } from "../../../../../components/empty-state/empty-state.tsx";
import { Section } from "../../../../../components/section/section.tsx";
import { ClientMessages } from "../../../../../i18n/client-messages.tsx";
import { getPathname } from "../../../../../i18n/navigation.ts";
import { FoundInstitution, ProposeInstitution } from "../../../../../institutions/choose-forms.tsx";
import { institutionName } from "../../../../../institutions/institution-name.ts";
import styles from "../../../../../institutions/institutions.module.css";
import { SearchInstitutions } from "../../../../../institutions/search-institutions.tsx";
import { countryOptions } from "../../../../../people/countries.ts";
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
  const { institutions } = data;
  const chosen = application.institution;
  return (
    <ClientMessages namespaces={["applications", "institutions", "form"]}>
      <ApplicationFrame application={application} title={t("title")} lead={t("lead")}>
        <div className="stack-large">
          <SearchInstitutions
            action={getPathname({ href: `/applications/${application.id}/institution`, locale })}
            text={text}
          />
          {chosen === null ? null : (
            <p className="small mid">{t("chosen", { name: institutionName(chosen, locale) })}</p>
          )}
          <Section
            id="results"
            title={t("results")}
            aside={t("count", { count: institutions.totalCount })}
          >
            {institutions.nodes.length === 0 ? (
              <EmptyState title={t("none")}>{t("noneHint")}</EmptyState>
            ) : (
              <ul className={styles.results} role="list">
                {institutions.nodes.map((institution) => (
                  <FoundInstitution
                    key={institution.id}
                    applicationId={application.id}
                    institution={institution}
                  />
                ))}
              </ul>
            )}
            <p className="small dim">{t("source")}</p>
          </Section>
          <Section id="propose" title={t("propose")}>
            <ProposeInstitution
              applicationId={application.id}
              text={text}
              countries={countryOptions(locale)}
              idempotencyKey={crypto.randomUUID()}
            />
          </Section>
          <p>
            <ButtonLink href={`/applications/${application.id}/applicant`}>{t("back")}</ButtonLink>
          </p>
        </div>
      </ApplicationFrame>
    </ClientMessages>
  );
}

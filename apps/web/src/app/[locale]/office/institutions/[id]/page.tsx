import { ApiFailure, OfficeInstitutionDocument } from "@regolith/client";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { api } from "../../../../../api/server.ts";
import applications from "../../../../../applications/applications.module.css";
import { Section } from "../../../../../components/section/section.tsx";
import { formatBeijing } from "../../../../../format/beijing-time.ts";
import { getPathname, Link } from "../../../../../i18n/navigation.ts";
import { ProposeOfficer } from "../../../../../institutions/endorsement-forms.tsx";
import { besideName, institutionName } from "../../../../../institutions/institution-name.ts";
import styles from "../../../../../institutions/institutions.module.css";
import { DecideForms, MergeForm, SaveForm } from "../../../../../institutions/office-forms.tsx";
import { OfficeOfficers } from "../../../../../institutions/office-officers.tsx";
import { SearchInstitutions } from "../../../../../institutions/search-institutions.tsx";
import { OfficePage } from "../../../../../office/office-page.tsx";
import { requireDirectoryReader } from "../../../../../office/require-office.ts";
import { type SearchParams, single } from "../../../../../office/work-list-query.ts";
import { countryOptions } from "../../../../../people/countries.ts";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<SearchParams>;
}

async function loadInstitution(id: string, text: string) {
  const execute = await api();
  return execute(OfficeInstitutionDocument, { id, text }).catch((failure: unknown) => {
    if (failure instanceof ApiFailure && failure.code === "BAD_USER_INPUT") return null;
    throw failure;
  });
}

/** One institution as the office keeps it: facts, proposal, officers, and the way to merge a double. */
export default async function InstitutionPage({ params, searchParams }: Props) {
  const viewer = await requireDirectoryReader();
  const id = decodeURIComponent((await params).id);
  const asked = single((await searchParams).text).slice(0, 200);
  const first = await loadInstitution(id, asked);
  const institution = first?.institution;
  if (first === null || institution == null) notFound();
  // Records of the same name are offered first.
  const like = asked === "" ? await loadInstitution(id, institution.nameEn) : first;
  const locale = await getLocale();
  const t = await getTranslations("institutions.office");
  const decides = viewer.roles.includes("SECRETARIAT");
  const others = like?.like.nodes.filter((one) => one.id !== institution.id) ?? [];
  return (
    <OfficePage
      namespaces={["institutions"]}
      title={institutionName(institution, locale)}
      kicker={t(`states.${institution.state}`)}
      lead={[besideName(institution, locale), institution.rorId].filter(Boolean).join(" · ")}
      crumbs={[
        { label: t("title"), href: "/office/institutions" },
        { label: institutionName(institution, locale), href: null },
      ]}
    >
      <div className="grid">
        <div className="span-7 stack-large">
          {institution.state === "PROPOSED" ? (
            <Section id="proposal" title={t("proposal")}>
              <p className="anywhere">{institution.evidence}</p>
              {institution.proposedAt === null ? null : (
                <p className="small dim num">
                  {t("proposalBody", {
                    time: formatBeijing(new Date(institution.proposedAt), locale),
                  })}
                </p>
              )}
              {decides ? <DecideForms institution={institution} /> : null}
            </Section>
          ) : null}
          <Section id="officers" title={t("officers")}>
            <OfficeOfficers officers={institution.officers} decides={decides} />
            {decides ? (
              <details className={applications.fold}>
                <summary>{t("proposeOfficer")}</summary>
                <ProposeOfficer
                  hidden={{
                    ...{ institutionId: institution.id, idempotencyKey: crypto.randomUUID() },
                  }}
                />
              </details>
            ) : null}
          </Section>
          <Section id="facts" title={t("facts")}>
            {institution.successor === null ? null : (
              <p>
                <Link href={`/office/institutions/${institution.successor.id}`}>
                  {t("successor", { name: institutionName(institution.successor, locale) })}
                </Link>
              </p>
            )}
            {decides ? (
              <SaveForm
                institution={institution}
                countries={countryOptions(locale)}
                isMain={institution.state !== "PROPOSED"}
              />
            ) : (
              <p className="anywhere">{institution.emailDomains.join(", ")}</p>
            )}
          </Section>
        </div>
        <div className="span-5 stack-large">
          {institution.names.length === 0 ? null : (
            <Section id="names" title={t("names")}>
              <ul className="stack-small small" role="list">
                {institution.names.map(({ text, language }) => (
                  <li key={`${language ?? ""} ${text}`} lang={language ?? undefined}>
                    {text}
                  </li>
                ))}
              </ul>
            </Section>
          )}
          {decides ? (
            <Section id="merge" title={t("merge")}>
              <div className="stack">
                <p className="small mid">{t("mergeBody")}</p>
                <SearchInstitutions
                  action={getPathname({ href: `/office/institutions/${institution.id}`, locale })}
                  text={asked}
                />
                <ul className={styles.results} role="list">
                  {others.map((one) => (
                    <li key={one.id} className={styles.result}>
                      <span className={styles.names}>
                        <span>{institutionName(one, locale)}</span>
                        <span className={styles.beside}>{besideName(one, locale)}</span>
                      </span>
                      <MergeForm
                        institution={institution}
                        into={{ id: one.id, name: institutionName(one, locale) }}
                      />
                    </li>
                  ))}
                </ul>
              </div>
            </Section>
          ) : null}
        </div>
      </div>
    </OfficePage>
  );
}

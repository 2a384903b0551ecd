import { ApiFailure, EndorsementPageDocument } from "@regolith/client";
import { sectionForm } from "@regolith/domain";
import { sectionName } from "@regolith/words";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { api, requireViewer } from "../../../../api/server.ts";
import { AnswerRows } from "../../../../applications/answer-rows.tsx";
import { readAnswers } from "../../../../applications/answers/read-answers.ts";
import { DeadlinePanel } from "../../../../applications/deadline-panel.tsx";
import { DemonstrationStrip } from "../../../../components/demonstration-strip/demonstration-strip.tsx";
import { Notice } from "../../../../components/notice/notice.tsx";
import { PageHead } from "../../../../components/page-head/page-head.tsx";
import { Panel } from "../../../../components/panel/panel.tsx";
import { Section } from "../../../../components/section/section.tsx";
import { PublicStatusMark } from "../../../../components/status-mark/named-status.tsx";
import { ClientMessages } from "../../../../i18n/client-messages.tsx";
import { EndorseForms } from "../../../../institutions/endorsement-forms.tsx";
import { institutionName } from "../../../../institutions/institution-name.ts";
import { type SearchParams, single } from "../../../../people/search-params.ts";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: SearchParams;
}

const endorsement = cache(async (id: string) => {
  await requireViewer();
  const execute = await api();
  const variables = { id: decodeURIComponent(id) };
  const data = await execute(EndorsementPageDocument, variables).catch((failure: unknown) => {
    if (failure instanceof ApiFailure && failure.code === "BAD_USER_INPUT") return null;
    throw failure;
  });
  const application = data?.application;
  const endorser = application?.endorser;
  const isOfficer = data?.me?.endorsesFor.some(({ id: own }) => own === endorser?.id);
  if (data === null || application == null || endorser == null || isOfficer !== true) notFound();
  return { application, endorser, now: data.portal.now };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { application } = await endorsement((await params).id);
  return { title: application.title ?? application.number };
}

/** An application as the officer of its institution reads it, with the two answers beside it. */
export default async function EndorsementPage({ params, searchParams }: Props) {
  const { application, endorser, now } = await endorsement((await params).id);
  const locale = await getLocale();
  const t = await getTranslations("institutions.endorse");
  const list = await getTranslations("institutions.endorsements");
  const { id, number, version, type, title, availableActions, submissionProblems } = application;
  const isWaiting = availableActions.includes("ENDORSE");
  const institution = institutionName(endorser, locale);
  const isDone = single((await searchParams).done) !== "";
  return (
    <ClientMessages namespaces={["applications", "institutions", "form"]}>
      {application.provenance === "DEMONSTRATION" ? (
        <DemonstrationStrip>{list("strip")}</DemonstrationStrip>
      ) : null}
      <div className="wrap">
        <PageHead
          crumbs={[
            { label: t("crumb"), href: "/endorsements" },
            { label: number, href: null },
          ]}
          kicker={number}
          title={title ?? list("untitled")}
          lead={institution}
          aside={<PublicStatusMark status={application.publicStatus} />}
        />
        <div className="grid">
          <div className="span-8 stack-large">
            {isDone ? (
              <Notice kind="ok">
                <p>{t("done")}</p>
              </Notice>
            ) : null}
            {application.sections.map(({ key }) => (
              <Section key={key} id={key.toLowerCase()} title={sectionName(key, locale, type)}>
                <AnswerRows
                  type={type}
                  sectionKey={key}
                  words={readAnswers(application, sectionForm(type, key))}
                />
              </Section>
            ))}
          </div>
          <aside className="span-4 sticky stack" aria-label={t("title")}>
            <Panel title={t("title")}>
              {isWaiting ? (
                <>
                  {submissionProblems.length === 0 ? null : (
                    <Notice kind="warn">
                      <p>{t("blocked")}</p>
                      {submissionProblems.map(({ message }) => (
                        <p key={message}>{message}</p>
                      ))}
                    </Notice>
                  )}
                  <EndorseForms
                    {...{ id, version, institution, idempotencyKey: crypto.randomUUID() }}
                  />
                </>
              ) : (
                <p className="small mid">{t("followed")}</p>
              )}
            </Panel>
            <DeadlinePanel round={application.round} now={now} />
          </aside>
        </div>
      </div>
    </ClientMessages>
  );
}

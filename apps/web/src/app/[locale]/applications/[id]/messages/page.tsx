import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireViewer } from "../../../../../api/server.ts";
import { ApplicationFrame } from "../../../../../applications/application-head.tsx";
import { UploadOutcome } from "../../../../../attachments/upload-outcome.tsx";
import { ButtonLink } from "../../../../../components/button/button-link.tsx";
import { EmptyState } from "../../../../../components/empty-state/empty-state.tsx";
import { Section } from "../../../../../components/section/section.tsx";
import { ClientMessages } from "../../../../../i18n/client-messages.tsx";
import { loadTalk, talkLinks, writingIn } from "../../../../../messages/load-talk.ts";
import { MessageForm } from "../../../../../messages/message-form.tsx";
import { Talk } from "../../../../../messages/talk.tsx";
import type { SearchParams } from "../../../../../people/search-params.ts";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: SearchParams;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("talks");
  return { title: t("title") };
}

/** What the team and the office write to each other. */
export default async function MessagesPage({ params, searchParams }: Props) {
  await requireViewer();
  const id = decodeURIComponent((await params).id);
  const query = await searchParams;
  const application = await loadTalk(id, "APPLICANT", query);
  if (application === null) notFound();
  const t = await getTranslations("talks");
  const talk = application.talks.find(({ channel }) => channel === "APPLICANT");
  const writing = writingIn(application, "APPLICANT");
  const { messages } = application;
  const path = `/applications/${application.id}/messages`;
  return (
    <ClientMessages namespaces={["talks", "attachments"]}>
      <ApplicationFrame application={application} title={t("title")} lead={t("lead")}>
        {talk === undefined ? (
          <EmptyState
            title={t("notYet")}
            action={<ButtonLink href="/how-to-apply">{t("howToApply")}</ButtonLink>}
          >
            {t("notYetWhy")}
          </EmptyState>
        ) : (
          <div className="stack-large">
            {typeof query.upload === "string" ? <UploadOutcome outcome={query.upload} /> : null}
            {messages.totalCount === 0 ? (
              <EmptyState title={t("none")}>{t("noneTeam")}</EmptyState>
            ) : (
              <Talk messages={messages.nodes} side="TEAM" {...talkLinks(path, messages.pageInfo)} />
            )}
            {writing !== null ? (
              <Section id="write" title={t("write")}>
                <MessageForm
                  applicationId={application.id}
                  {...writing}
                  path={path}
                  idempotencyKey={randomUUID()}
                />
              </Section>
            ) : null}
          </div>
        )}
      </ApplicationFrame>
    </ClientMessages>
  );
}

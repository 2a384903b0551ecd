import { ApiFailure, ReviewPageDocument } from "@regolith/client";
import { reviewRoleName } from "@regolith/words";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { api } from "../../../../api/server.ts";
import { InvitationAnswers, InvitationPeople } from "../../../../committee/invitation.tsx";
import { DueBeside } from "../../../../committee/marks.tsx";
import { requireCommittee } from "../../../../committee/require-committee.ts";
import { ReviewedApplication } from "../../../../committee/reviewed-application.tsx";
import { DemonstrationStrip } from "../../../../components/demonstration-strip/demonstration-strip.tsx";
import { ButtonLink } from "../../../../components/button/button-link.tsx";
import { PageHead } from "../../../../components/page-head/page-head.tsx";
import { ClientMessages } from "../../../../i18n/client-messages.tsx";
import { type SearchParams, single } from "../../../../people/search-params.ts";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: SearchParams;
}

const load = cache(async (id: string) => {
  await requireCommittee();
  const execute = await api();
  const variables = { id: decodeURIComponent(id) };
  const data = await execute(ReviewPageDocument, variables).catch((failure: unknown) => {
    if (failure instanceof ApiFailure && failure.code === "BAD_USER_INPUT") return null;
    throw failure;
  });
  // The office reads assignments, too; this page is their reviewer's.
  const assignment = data?.reviewAssignment;
  if (data === null || data.me === null || assignment == null) notFound();
  if (assignment.reviewerId !== data.me.id) notFound();
  return { assignment, personId: data.me.id, now: data.portal.now };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { assignment } = await load((await params).id);
  const t = await getTranslations("committee.invitation");
  return { title: assignment.invitation?.title ?? t("over") };
}

/** An invitation to be answered, or the application with the review beside it. */
export default async function ReviewPage({ params, searchParams }: Props) {
  const { assignment, personId, now } = await load((await params).id);
  const locale = await getLocale();
  const t = await getTranslations("committee.invitation");
  const strip = await getTranslations("institutions.endorsements");
  const { invitation, application, role } = assignment;
  const query = await searchParams;
  const isDone = single(query.done) !== "";
  const isAccepted = single(query.accepted) !== "";
  if (invitation === null) {
    return (
      <div className="wrap">
        <PageHead
          crumbs={[
            { label: t("crumb"), href: "/reviews" },
            { label: t("over"), href: null },
          ]}
          title={t("over")}
          lead={t("overHint")}
        />
        <ButtonLink href="/reviews">{t("crumb")}</ButtonLink>
      </div>
    );
  }
  return (
    <ClientMessages namespaces={["committee", "form", "applications", "attachments"]}>
      {application?.provenance === "DEMONSTRATION" ? (
        <DemonstrationStrip>{strip("strip")}</DemonstrationStrip>
      ) : null}
      <div className="wrap office">
        <PageHead
          crumbs={[
            { label: t("crumb"), href: "/reviews" },
            { label: invitation.number, href: null },
          ]}
          kicker={`${invitation.number} · ${reviewRoleName(role, locale)}`}
          title={invitation.title || invitation.number}
          aside={<DueBeside assignment={assignment} now={now} />}
          {...(application === null && { lead: t("lead") })}
        />
        {application === null ? (
          <div className="grid">
            <div className="span-7">
              <InvitationPeople assignment={assignment} />
            </div>
            <div className="span-5">
              <InvitationAnswers assignment={assignment} years={invitation.coAuthorYears} />
            </div>
          </div>
        ) : (
          <ReviewedApplication
            {...{ assignment, application, personId, now, isDone, isAccepted }}
          />
        )}
      </div>
    </ClientMessages>
  );
}

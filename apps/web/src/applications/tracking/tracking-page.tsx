import type { ApplicationPageQuery } from "@regolith/client";
import { useTranslations } from "next-intl";
import { hasChanges, WhatChanged } from "../../changes/what-changed.tsx";
import { FilesSection } from "../../attachments/files-section.tsx";
import { Section } from "../../components/section/section.tsx";
import { PublicStatusMark } from "../../components/status-mark/named-status.tsx";
import { StatusMark } from "../../components/status-mark/status-mark.tsx";
import { Link } from "../../i18n/navigation.ts";
import { EndorserPanel } from "../../institutions/endorser-panel.tsx";
import { RecallForm } from "../../institutions/endorsement-forms.tsx";
import { ApplicationFrame } from "../application-head.tsx";
import { DocumentLinks } from "../print/document-links.tsx";
import { BeginAnew } from "../copies/begin-anew.tsx";
import { OriginNotice } from "../copies/origin-notice.tsx";
import { sectionHref } from "../section-slug.ts";
import { AskedItems } from "./asked-items.tsx";
import { ChangesAsked } from "./changes-asked.tsx";
import { Course } from "./course.tsx";
import { Decision } from "./decision.tsx";
import { History } from "./history.tsx";
import { ThreeFacts } from "./three-facts.tsx";
import { LettersPanel } from "../../letters/letters-panel.tsx";
import { LeaveForm } from "../../team/member-forms.tsx";
import { PiChangeNotice } from "../../team/pi-change-notice.tsx";
import { OwnPartTask } from "../../team/member-page.tsx";
import { Withdraw } from "./withdraw.tsx";

interface Props extends ApplicationPageQuery {
  readonly application: NonNullable<ApplicationPageQuery["application"]>;
}

/** What was submitted, followed: who acts, since when and until when, who had it, what happened and what comes. */
export function TrackingPage({ application, rounds, portal }: Props) {
  const t = useTranslations("applications.tracking");
  const messages = useTranslations("talks");
  const changes = useTranslations("changes");
  const { id, items, publicStatus, availableActions, submittedAt, talks, viewerIs } = application;
  const talk = talks.find(({ channel }) => channel === "APPLICANT");
  return (
    <ApplicationFrame application={application} aside={<PublicStatusMark status={publicStatus} />}>
      <div className="stack-large">
        <div className="stack">
          <OriginNotice application={application} base="/applications" />
          <PiChangeNotice application={application} />
          <ThreeFacts application={application} now={portal.now} />
          {application.changeRequest === null ? null : (
            <ChangesAsked application={application} now={portal.now} />
          )}
        </div>
        {application.myPart?.editable === true ? <OwnPartTask application={application} /> : null}
        <Course application={application} now={portal.now} />
        {!hasChanges(application) ? null : (
          <Section id="what-changed" title={changes("title")}>
            <WhatChanged application={application} />
          </Section>
        )}
        <div className="grid">
          <div className="span-6">
            <Section id="history" title={t("line")}>
              <History application={application} />
            </Section>
          </div>
          <div className="span-6 stack-large">
            <Decision application={application} />
            <LettersPanel application={application} now={portal.now} />
            {publicStatus === "WITH_INSTITUTION" && viewerIs === "PI" ? (
              <EndorserPanel applicationId={id} institution={application.institution} isAsked />
            ) : null}
            <Section id="samples" title={t("samples")}>
              <AskedItems items={items} />
            </Section>
            <FilesSection application={application} />
            <Section id="answers" title={t("answers")}>
              <ul className="stack-small small" role="list">
                <li>
                  <Link href={`/applications/${id}/check`}>{t("answersLink")}</Link>
                </li>
                <li>
                  <Link href={sectionHref(id, "TEAM")}>{t("teamLink")}</Link>
                </li>
                {talk === undefined ? null : (
                  <li>
                    <Link href={`/applications/${id}/messages`}>{messages("link")}</Link>
                    {talk.unread === 0 ? null : (
                      <>
                        {" "}
                        <StatusMark kind="info">
                          {messages("unread", { count: talk.unread })}
                        </StatusMark>
                      </>
                    )}
                  </li>
                )}
                {submittedAt === null ? null : (
                  <li>
                    <Link href={`/applications/${id}/submitted`}>{t("receiptLink")}</Link>
                  </li>
                )}
              </ul>
              <DocumentLinks id={id} />
              {availableActions.includes("RECALL") ? (
                <RecallForm application={application} />
              ) : null}
              {availableActions.includes("LEAVE") ? (
                <LeaveForm id={id} pi={application.pi.name} />
              ) : null}
              {availableActions.includes("WITHDRAW") ? (
                <Withdraw application={application} />
              ) : null}
            </Section>
            <BeginAnew application={application} rounds={rounds.nodes} />
          </div>
        </div>
      </div>
    </ApplicationFrame>
  );
}

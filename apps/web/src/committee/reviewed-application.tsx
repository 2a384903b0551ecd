import type { ReviewPageQuery } from "@regolith/client";
import { sectionForm } from "@regolith/domain";
import { sectionName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { AnswerRows } from "../applications/answer-rows.tsx";
import { readAnswers } from "../applications/answers/read-answers.ts";
import { PlanNotes } from "../applications/plan-notes.tsx";
import { FilesSection } from "../attachments/files-section.tsx";
import { WhatChanged } from "../changes/what-changed.tsx";
import { DoneNotice } from "../components/notice/done-notice.tsx";
import { Notice } from "../components/notice/notice.tsx";
import { Section } from "../components/section/section.tsx";
import { formatBeijing } from "../format/beijing-time.ts";
import { EarlierWork } from "./earlier-work.tsx";
import { DeclareConflict } from "./invitation.tsx";
import { ReviewForm } from "./review-form.tsx";
import styles from "./committee.module.css";
import { toWords } from "./review-words.ts";
import { ReviewsBeside } from "./reviews-beside.tsx";
import { TierPanel } from "./tier-panel.tsx";

type Assignment = NonNullable<ReviewPageQuery["reviewAssignment"]>;

interface Props {
  readonly assignment: Assignment;
  readonly application: NonNullable<Assignment["application"]>;
  readonly personId: string;
  readonly now: string;
  /** Whether the review was handed in just now. */
  readonly isDone: boolean;
  /** Whether the invitation was accepted just now. */
  readonly isAccepted: boolean;
}

/** The application as its reviewer reads it, with the review and what is known of the samples beside it. */
export function ReviewedApplication(props: Props) {
  const { assignment, application, personId, now, isDone, isAccepted } = props;
  const t = useTranslations("committee.form");
  const invitation = useTranslations("committee.invitation");
  const changes = useTranslations("changes");
  const locale = useLocale();
  const { type, status, ownReview, reviewedItems } = application;
  const codes = new Map(reviewedItems.map(({ id, sample }) => [id, sample.code]));
  const isWritten = ownReview?.state !== "SUBMITTED";
  const isOpen = status === "UNDER_REVIEW" || status === "CHANGES_REQUESTED";
  const { dueAt } = assignment;
  return (
    <div className="grid">
      <div className="span-7 stack-large">
        <div>
          <TierPanel tier={application.tier} />
          <EarlierWork items={reviewedItems} />
        </div>
        {application.changeRequests.nodes.length === 0 ? null : (
          <Section id="changes" title={changes("title")}>
            <WhatChanged application={application} />
          </Section>
        )}
        {application.sections.map(({ key }) => (
          <Section key={key} id={key.toLowerCase()} title={sectionName(key, locale, type)}>
            {key === "ANALYSIS" ? <PlanNotes application={application} /> : null}
            <AnswerRows
              type={type}
              sectionKey={key}
              words={readAnswers(application, sectionForm(type, key))}
            />
          </Section>
        ))}
        <FilesSection application={application} />
      </div>
      <div className={`${styles.beside ?? ""} span-5 stack-large`}>
        {isDone ? <DoneNotice>{t("done")}</DoneNotice> : null}
        {isAccepted ? <DoneNotice>{invitation("accepted")}</DoneNotice> : null}
        {isWritten ? (
          <Section id="review" title={t("title")}>
            {isOpen ? (
              <div className="stack">
                {dueAt !== null && dueAt <= now ? (
                  <Notice kind="warn">
                    <p>{t("overdue", { date: formatBeijing(new Date(dueAt), locale) })}</p>
                  </Notice>
                ) : null}
                <ReviewForm
                  personId={personId}
                  assignmentId={assignment.id}
                  items={reviewedItems.map(({ id, minimumMg, optimumMg, sample }) => ({
                    ...{ id, minimumMg, optimumMg },
                    ...{ code: sample.code, requestMode: sample.requestMode },
                  }))}
                  rubric={application.rubric}
                  stored={toWords(ownReview)}
                  version={ownReview?.version ?? 0}
                />
              </div>
            ) : (
              <p className="mid">
                {t(status === "SCREENING" || status === "SUBMITTED" ? "notYet" : "closed")}
              </p>
            )}
          </Section>
        ) : (
          <ReviewsBeside
            committee={{ ...application, reviews: [ownReview, ...application.reviews] }}
            codes={codes}
          />
        )}
        <DeclareConflict id={assignment.id} />
      </div>
    </div>
  );
}

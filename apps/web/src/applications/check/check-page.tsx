import type { ApplicationAnswersQuery } from "@regolith/client";
import { sectionName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { FilesSection } from "../../attachments/files-section.tsx";
import { ErrorSummary } from "../../components/error-summary/error-summary.tsx";
import { Notice } from "../../components/notice/notice.tsx";
import { Section } from "../../components/section/section.tsx";
import { SectionProgressMark } from "../../components/status-mark/named-status.tsx";
import { AnswerRows } from "../answer-rows.tsx";
import { Link } from "../../i18n/navigation.ts";
import { AskForm } from "../../institutions/endorsement-forms.tsx";
import { EndorserPanel } from "../../institutions/endorser-panel.tsx";
import { ApplicationFrame } from "../application-head.tsx";
import { DuePanel } from "../due-panel.tsx";
import { PlanNotes } from "../plan-notes.tsx";
import { DocumentLinks } from "../print/document-links.tsx";
import { sectionHref } from "../section-slug.ts";
import { wordsForReading } from "../words-for-reading.ts";
import { checkProblems } from "./check-problems.ts";
import { SubmitForm } from "./submit-form.tsx";

type Application = NonNullable<ApplicationAnswersQuery["application"]>;

interface Props extends ApplicationAnswersQuery {
  readonly application: Application;
}

/** Every answer once more before it is sent, what is missing first; afterwards the same for reading. */
export function CheckPage({ application, portal }: Props) {
  const t = useTranslations("applications.check");
  const locale = useLocale();
  const { availableActions, submissionProblems, round } = application;
  const isChange = availableActions.includes("RESUBMIT");
  const canSubmit = isChange || availableActions.includes("SUBMIT");
  const asksFirst = !isChange && round?.asksEndorsement === true;
  const problems = checkProblems(application.id, submissionProblems, locale);
  return (
    <ApplicationFrame
      application={application}
      title={t(canSubmit ? "title" : "readOnlyTitle")}
      lead={t(canSubmit ? "lead" : "readOnlyLead")}
    >
      <div className="grid">
        <div className="span-8 stack-large">
          {canSubmit ? (
            problems.length > 0 ? (
              <ErrorSummary problems={problems} title={t("missing", { count: problems.length })} />
            ) : (
              <Notice kind="ok">
                <p>{t("ready")}</p>
              </Notice>
            )
          ) : null}
          {application.sections.map(({ key, progress, editable }) => (
            <Section
              key={key}
              id={key.toLowerCase()}
              title={sectionName(key, locale, application.type)}
              aside={canSubmit ? <SectionProgressMark progress={progress} /> : undefined}
            >
              {key === "ANALYSIS" ? <PlanNotes application={application} /> : null}
              <AnswerRows
                type={application.type}
                sectionKey={key}
                words={wordsForReading(application, key)}
                changeHref={editable ? sectionHref(application.id, key) : null}
              />
            </Section>
          ))}
          <FilesSection application={application} />
          {canSubmit ? (
            <Section id="published" title={t("published.title")}>
              <p>{t("published.text")}</p>
              <p className="mid">{t("published.notOthers")}</p>
              <p>
                <Link href="/privacy#published">{t("published.more")}</Link>
              </p>
            </Section>
          ) : null}
          {canSubmit && asksFirst ? (
            <AskForm
              id={application.id}
              version={application.version}
              idempotencyKey={crypto.randomUUID()}
            />
          ) : null}
          {canSubmit && !asksFirst ? (
            <SubmitForm
              id={application.id}
              version={application.version}
              isChange={isChange}
              idempotencyKey={crypto.randomUUID()}
            />
          ) : null}
        </div>
        <aside className="span-4 sticky stack" aria-label={t("roundSection")}>
          <DuePanel application={application} now={portal.now} />
          <DocumentLinks id={application.id} />
          {canSubmit && asksFirst ? (
            <EndorserPanel applicationId={application.id} institution={application.institution} />
          ) : null}
        </aside>
      </div>
    </ApplicationFrame>
  );
}

import type { OfficeApplicationFragment } from "@regolith/client";
import { sectionForm, sectionsOf } from "@regolith/domain";
import { sectionName } from "@regolith/words";
import { useLocale } from "next-intl";
import { AnswerRows } from "../applications/answer-rows.tsx";
import { readAnswers } from "../applications/answers/read-answers.ts";
import { PlanNotes } from "../applications/plan-notes.tsx";
import { FilesSection } from "../attachments/files-section.tsx";
import { Section } from "../components/section/section.tsx";

/** Every section as it was answered; the samples stand in their own view, beside the stock. */
export const Proposal = ({ application }: { readonly application: OfficeApplicationFragment }) => {
  const locale = useLocale();
  const { type } = application;
  return (
    <div className="stack-large">
      {sectionsOf(type).map((key, index) =>
        key === "SAMPLES" ? null : (
          <Section
            key={key}
            id={key}
            title={`${String(index + 1)}. ${sectionName(key, locale, type)}`}
          >
            {key === "ANALYSIS" ? <PlanNotes application={application} /> : null}
            <AnswerRows
              type={type}
              sectionKey={key}
              words={readAnswers(application, sectionForm(type, key))}
            />
          </Section>
        ),
      )}
      <FilesSection application={application} />
    </div>
  );
};

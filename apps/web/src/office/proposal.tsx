import type { OfficeApplicationFragment } from "@regolith/client";
import { SECTION_KEYS } from "@regolith/domain";
import { sectionName } from "@regolith/words";
import { useLocale } from "next-intl";
import { AnswerRows } from "../applications/answer-rows.tsx";
import { readAnswers } from "../applications/answers/read-answers.ts";
import { Section } from "../components/section/section.tsx";

/** Every section as it was answered; the samples stand in their own view, beside the stock. */
export const Proposal = ({ application }: { readonly application: OfficeApplicationFragment }) => {
  const locale = useLocale();
  return (
    <div className="stack-large">
      {SECTION_KEYS.map((key, index) =>
        key === "SAMPLES" ? null : (
          <Section key={key} id={key} title={`${String(index + 1)}. ${sectionName(key, locale)}`}>
            <AnswerRows sectionKey={key} words={readAnswers(application, key)} />
          </Section>
        ),
      )}
    </div>
  );
};

"use client";

import { AnalysisFields } from "./analysis-fields.tsx";
import { AnswerField } from "./answer-field.tsx";
import { SamplesFields } from "./samples-fields.tsx";
import { useSectionForm } from "./section-context.tsx";
import styles from "./section.module.css";
import { TeamFields } from "./team-fields.tsx";
import { UndertakingsFields } from "./undertakings-fields.tsx";

/** The fields of a section; most are simply those of the form, one below the other. */
export function SectionFields() {
  const { form } = useSectionForm();
  switch (form.key) {
    case "TEAM":
      return <TeamFields />;
    case "SAMPLES":
      return <SamplesFields />;
    case "ANALYSIS":
      return <AnalysisFields />;
    case "UNDERTAKINGS":
      return <UndertakingsFields />;
    default:
      return (
        <div className={styles.fields}>
          {form.fields.map((field) => (
            <AnswerField key={field.name} field={field} />
          ))}
        </div>
      );
  }
}
